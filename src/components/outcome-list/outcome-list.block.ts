import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "OutcomeList",
  group: "Condition and treatment",
  parts: { items: "The outcomes as a description list." },
  customProperties: { "term-size": { meaning: "size of each name", default: "--cui-text-2" } },
  content: { "items[].description": "sentence" },
  example: {
    heading: "What people notice",
    intro: "Not everyone does.",
    items: [{ name: "Sleep", description: "Waking less at night." }, { name: "Walking" }],
  },
  related: ["BenefitGrid", "RiskList", "SessionPlan"],
};
