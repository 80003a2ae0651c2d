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
  related: ["ContraindicationList", "CareCard", "OutcomeList", "SourceList"],
};
