import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "PriceList",
  group: "Booking and the clinic",
  parts: { note: "What the prices include, or how to pay." },
  customProperties: {
    width: { meaning: "widest width of the table", default: "44rem" },
    line: { meaning: "colour of the hairlines", default: "--cui-color-line" },
  },
  content: { "items[].description": "sentence", caption: "label", note: "sentence" },
  related: ["TechniqueGrid", "InsuranceList", "SessionPlan"],
};
