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
    policies: [{ name: text, href: "/privacy" }],
    legal: [{ name: text, description: text }],
    children: text,
  }),
  withUrl: (url) => ({
    clinic: { name: "Rowan Yard" },
    groups: [{ name: "Clinic", items: [{ name: "Prices", href: url }] }],
    policies: [{ name: "Privacy", href: url }],
    legal: [{ name: "Company number", description: "01234567", href: url }],
  }),
};
