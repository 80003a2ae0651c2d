import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "CauseList",
  group: "Condition and treatment",
  parts: { items: "The causes, the most frequent first." },
  customProperties: {
    indent: { meaning: "how far a name hangs out of its text", default: "--cui-space-5" },
  },
  content: { "items[].description": "sentence" },
  example: {
    heading: "What causes sciatica?",
    intro: "Often nobody finds one cause.",
    items: ["A fall", { name: "Age", description: "discs get thinner with the years." }],
  },
  related: ["SymptomList", "MechanismList", "CareCard"],
};
