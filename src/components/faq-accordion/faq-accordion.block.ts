import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "FAQAccordion",
  group: "Condition and treatment",
  parts: { item: "A question and its answer, between two hairlines." },
  customProperties: {
    line: { meaning: "colour of the hairlines", default: "--cui-color-line" },
    mark: { meaning: "colour of the plus", default: "--cui-color-accent" },
  },
  content: { "items[].question": "heading", "items[].answer": "text" },
  related: ["Callout", "CareCard", "StructuredData"],
};
