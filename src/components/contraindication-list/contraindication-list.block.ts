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
  example: {
    heading: "Who should not have a massage",
    intro: "Wait, or ask first, if you have one of these.",
    items: ["A fever", { name: "Blood clots", description: "Ask your doctor first." }],
    note: "If you are not sure, call us.",
  },
  related: ["RiskList", "CareCard", "TechniqueCard", "MedicalDisclaimer"],
};
