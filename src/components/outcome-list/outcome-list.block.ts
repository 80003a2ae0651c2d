import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "OutcomeList",
  group: "Condition and treatment",
  parts: { items: "The outcomes as a description list." },
  customProperties: { "term-size": { meaning: "size of each name", default: "--cui-text-2" } },
  content: { "items[].description": "sentence" },
  related: ["BenefitGrid", "RiskList", "SessionPlan"],
};
