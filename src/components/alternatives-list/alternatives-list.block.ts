import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "AlternativesList",
  group: "Condition and treatment",
  parts: { items: "In as many columns as there is room for." },
  customProperties: { gap: { meaning: "between rows", default: "--cui-space-5" } },
  content: { "items[].description": "sentence" },
  example: {
    heading: "What else may help",
    intro: "Many people combine two of these.",
    items: [
      { name: "Heat" },
      { name: "Exercises", description: "Three a day, at home.", href: "/exercises" },
    ],
  },
  related: ["ComparisonTable", "DoDontList", "RelatedPages"],
};
