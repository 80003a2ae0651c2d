import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "RiskList",
  group: "Safety",
  parts: {
    items: "The risks, each with how often it happens.",
  },
  customProperties: {
    likelihood: { meaning: "width of the column that says how often", default: "11rem" },
  },
  content: { "items[].likelihood": "label", "items[].description": "sentence" },
  example: {
    heading: "What can go wrong?",
    intro: "Little, and it passes.",
    items: [
      "A headache",
      { name: "Bruises", likelihood: "1 in 10", description: "They fade in a week." },
    ],
    note: "We ask about your health first.",
  },
  related: ["ContraindicationList", "CareCard", "OutcomeList", "SourceList"],
};
