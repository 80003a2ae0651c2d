import { PriceList } from "clinic-ui";
import type { Contract } from "../contracts";

const price = { amount: 52, currency: "GBP" };

export const contract: Contract = {
  component: PriceList,
  props: {
    heading: "Prices",
    intro: "Two",
    items: [
      { name: "Massage", duration: 60, price, description: "With oil" },
      { name: "Visit at home", duration: 90 },
    ],
    caption: "From January",
    note: "Pay by card",
  },
  withText: (text) => ({
    heading: text,
    items: [{ name: text, duration: 60, price, description: text }],
    caption: text,
    note: text,
  }),
};
