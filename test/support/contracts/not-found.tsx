import { NotFound } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: NotFound,
  showsMoreThanItems: true,
  props: { children: "Search" },
  withText: (text) => ({
    heading: text,
    intro: text,
    items: [{ name: text, href: "/prices", description: text }],
    phone: { number: "01632 960142", display: text },
    children: text,
  }),
  withUrl: (url) => ({ items: [{ name: "Prices", href: url }] }),
};
