import { PriceList } from "clinic-ui";
import type { Fixture } from "../contracts";

const price = { amount: 52, currency: "GBP" };

export const fixture: Fixture = {
  component: PriceList,
  showsMoreThanItems: true,
  withText: (text) => ({
    heading: text,
    items: [
      { name: text, duration: 60, price, description: text },
      { name: text, variants: [{ name: text, price }, { duration: 30 }], href: "/massage" },
    ],
    groups: [{ name: text, items: [{ name: text }] }],
    caption: text,
    note: text,
  }),
  withUrl: (url) => ({ heading: "Prices", items: [{ name: "Massage", price, href: url }] }),
};
