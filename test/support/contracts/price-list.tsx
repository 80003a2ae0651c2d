import { PriceList } from "clinic-ui";
import type { Fixture } from "../contracts";

const price = { amount: 52, currency: "GBP" };

export const fixture: Fixture = {
  component: PriceList,
  withText: (text) => ({
    heading: text,
    items: [{ name: text, duration: 60, price, description: text }],
    caption: text,
    note: text,
  }),
};
