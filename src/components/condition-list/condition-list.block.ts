import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "ConditionList",
  group: "Condition and treatment",
  parts: {
    group: "Its name, beside its conditions on wide screens.",
    items: "Read down each column, as a book's index.",
  },
  customProperties: { gap: { meaning: "between columns", default: "--cui-column-gap" } },
  content: { "items[].description": "sentence" },
  example: {
    heading: "What we help with",
    intro: "Not in the list? Ask us.",
    items: [
      { name: "Sciatica", href: "/sciatica", description: "Pain down the leg.", group: "Back" },
      { name: "Stiff neck", href: "/neck", group: "Neck and head" },
      { name: "Lower back pain", group: "Back" },
    ],
  },
  related: ["RelatedPages", "TechniqueGrid", "SymptomList"],
};
