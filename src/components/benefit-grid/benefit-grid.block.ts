import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "BenefitGrid",
  group: "Condition and treatment",
  customProperties: { gap: { meaning: "between columns", default: "--cui-column-gap" } },
  content: {
    "items[].name": "heading",
    "items[].description": "sentence",
    "items[].icon": "picture",
    "items[].evidence": "sentence",
  },
  example: {
    heading: "What massage may do",
    intro: "People notice these most often.",
    items: [
      { name: "Less pain", description: "It may ease for a few weeks." },
      { name: "Better sleep" },
    ],
    numbered: true,
  },
  related: ["BenefitCard", "OutcomeList", "TechniqueGrid", "ContraindicationList"],
};
