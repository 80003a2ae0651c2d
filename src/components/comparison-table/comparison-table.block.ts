import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "ComparisonTable",
  group: "Condition and treatment",
  customProperties: {
    line: { meaning: "colour of the lines between rows", default: "--cui-color-line" },
  },
  content: { caption: "label", "items[].cells[]": "sentence" },
  related: ["TechniqueGrid", "AlternativesList", "PriceList"],
};
