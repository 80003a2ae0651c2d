import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "GlossaryTerm",
  group: "Condition and treatment",
  parts: { definition: "What the word means, in a box over the page." },
  customProperties: {
    line: { meaning: "colour of the dots under the word", default: "--cui-color-accent" },
    width: { meaning: "widest the definition may be", default: "22rem" },
  },
  content: { definition: "sentence" },
  example: {
    term: "sciatic nerve",
    definition: "The longest nerve of the body, from the back to the foot.",
  },
  related: ["Definition", "Prose", "Callout"],
};
