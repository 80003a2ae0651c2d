import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "ContraindicationList",
  group: "Safety",
  parts: {
    items: "The reasons, each with a barred ring.",
  },
  customProperties: {
    mark: {
      meaning: "colour of the barred ring before each reason",
      default: "--cui-color-highlight",
    },
  },
  content: { "items[].description": "sentence" },
  related: ["RiskList", "CareCard", "TechniqueCard", "MedicalDisclaimer"],
};
