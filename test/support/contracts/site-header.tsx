import { SiteHeader } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: SiteHeader,
  showsMoreThanItems: true,
  withText: (text) => ({
    clinic: {
      name: text,
      phone: { number: "01632 960142", display: text },
      booking: { href: "/book", label: text },
    },
    items: [
      { name: text, href: "/prices" },
      { name: text, items: [{ name: text, href: "/team" }] },
    ],
    children: text,
  }),
  withUrl: (url) => ({
    clinic: { name: "Rowan Yard", booking: { href: url, label: "Book" } },
    homeHref: url,
    items: [
      { name: "Prices", href: url },
      { name: "About us", items: [{ name: "Our team", href: url }] },
    ],
    currentHref: url,
  }),
};
