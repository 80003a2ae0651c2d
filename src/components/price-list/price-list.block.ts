import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "PriceList",
  group: "Booking and the clinic",
  customProperties: {
    width: { meaning: "widest width of the table", default: "44rem" },
    line: { meaning: "colour of the hairlines", default: "--cui-color-line" },
  },
  content: { "items[].description": "sentence", caption: "label" },
  example: {
    heading: "Prices",
    intro: "Each includes time to talk.",
    items: [
      {
        name: "Massage",
        duration: 60,
        price: { amount: 52, currency: "GBP" },
        description: "With oil, or without.",
      },
      { name: "Visit at home", duration: 90 },
    ],
    caption: "From January",
    note: "Pay by card or in cash.",
  },
  related: ["TechniqueGrid", "InsuranceList", "SessionPlan"],
};
