import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "TechniqueGrid",
  group: "Condition and treatment",
  parts: { items: "The cards, in as many columns as there is room for." },
  customProperties: { gap: { meaning: "between cards", default: "--cui-column-gap" } },
  content: {
    "items[].description": "sentence",
    "items[].suitsFor": "sentence",
    "items[].notFor": "sentence",
  },
  related: ["TechniqueCard", "ComparisonTable", "PriceList"],
};
