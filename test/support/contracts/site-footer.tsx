import { SiteFooter } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: SiteFooter,
  props: {
    clinic: {
      name: "Rowan Yard",
      address: { street: ["4 Rowan Yard", "Back door"], locality: "Ashby", postalCode: "AB1 2CD" },
      phone: { number: "+44 1632 960142", extension: "12", sms: true },
      email: "hello@rowanyard.example",
    },
    groups: [{ name: "Clinic", items: [{ name: "Prices", href: "/prices" }] }],
    children: "Rowan Yard Ltd",
  },
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
