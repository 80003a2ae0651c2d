import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "TechniqueGrid",
  group: "Condition and treatment",
  customProperties: { gap: { meaning: "between cards", default: "--cui-column-gap" } },
  content: {
    "items[].description": "sentence",
    "items[].suitsFor": "sentence",
    "items[].notFor": "sentence",
  },
  example: {
    heading: "Kinds of massage",
    items: [{ name: "Swedish massage", duration: 60, pressure: "firm" }, { name: "Reflexology" }],
  },
  related: ["TechniqueCard", "ComparisonTable", "PriceList"],
};
