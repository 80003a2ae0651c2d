import { SiteFooter } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: SiteFooter,
  withText: (text) => ({
    clinic: {
      name: text,
      address: { street: [text, text], locality: text },
      phone: { number: "01632 960142", display: text },
      email: text,
    },
    groups: [{ name: text, items: [{ name: text, href: "/prices" }] }],
    children: text,
  }),
  withUrl: (url) => ({
    clinic: { name: "Rowan Yard" },
    groups: [{ name: "Clinic", items: [{ name: "Prices", href: url }] }],
  }),
};
