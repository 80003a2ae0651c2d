import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "BenefitGrid",
  group: "Condition and treatment",
  parts: { items: "As many columns as there is room for, three at most." },
  customProperties: { gap: { meaning: "between columns", default: "--cui-column-gap" } },
  content: {
    "items[].name": "heading",
    "items[].description": "sentence",
    "items[].icon": "picture",
    "items[].evidence": "sentence",
  },
  related: ["BenefitCard", "OutcomeList", "TechniqueGrid", "ContraindicationList"],
};
