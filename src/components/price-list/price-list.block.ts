import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "PriceList",
  group: "Booking and the clinic",
  customProperties: {
    width: { meaning: "widest width of the table", default: "44rem" },
    line: { meaning: "colour of the hairlines", default: "--cui-color-line" },
  },
  content: { "items[].description": "sentence", caption: "label" },
  related: ["TechniqueGrid", "InsuranceList", "SessionPlan"],
};
