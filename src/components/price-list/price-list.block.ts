import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "PriceList",
  group: "Booking and the clinic",
  parts: { variant: "A further length or kind of the service above it, in a row of its own." },
  customProperties: {
    width: { meaning: "widest width of the table", default: "44rem" },
    line: { meaning: "colour of the hairlines", default: "--cui-color-line" },
  },
  content: {
    "items[].description": "sentence",
    "groups[].items[].description": "sentence",
    caption: "label",
  },
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
      {
        name: "Physiotherapy",
        variants: [
          { name: "First visit", duration: 60, price: { amount: 62, currency: "GBP" } },
          { sessions: 5, price: { amount: 240, currency: "GBP" }, validMonths: 6 },
        ],
      },
    ],
    groups: [
      {
        name: "Presents",
        items: [
          {
            name: "Gift voucher",
            minPrice: { amount: 30, currency: "GBP" },
            validUntil: "2027-12-31",
            href: "/vouchers",
          },
        ],
      },
    ],
    caption: "From January",
    note: "Pay by card or in cash.",
  },
  related: ["TechniqueGrid", "InsuranceList", "SessionPlan"],
};
