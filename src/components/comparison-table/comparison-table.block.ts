import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "ComparisonTable",
  group: "Condition and treatment",
  customProperties: {
    line: { meaning: "colour of the lines between rows", default: "--cui-color-line" },
  },
  content: { caption: "label", "items[].cells[]": "sentence" },
  example: {
    heading: "Which massage is for me?",
    caption: "Two treatments for a sore back",
    columns: ["Treatment", "Time", "Pressure"],
    items: [{ name: "Swedish massage", cells: ["60 minutes", "Light"] }],
  },
  related: ["TechniqueGrid", "AlternativesList", "PriceList"],
};
