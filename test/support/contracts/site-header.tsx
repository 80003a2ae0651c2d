import { SiteHeader } from "clinic-ui";
import { forwardRef } from "react";
import type { Contract } from "../contracts";

const items = [
  { name: "Prices", href: "/prices", current: true },
  { name: "Team", href: "/team" },
];

// Without pages a header still shows the clinic, so they are no part of the props that a contract empties.
const WithPages = forwardRef<HTMLElement>(function WithPages(props, ref) {
  return <SiteHeader clinic={{ name: "" }} items={items} ref={ref} {...props} />;
});

export const contract: Contract = {
  component: WithPages,
  props: {
    clinic: {
      name: "Rowan Yard",
      logo: { src: "/logo.svg", alt: "", width: 100, height: 40 },
      phone: { number: "+44 1632 960142", extension: "12", sms: true },
      booking: { href: "/book" },
    },
    homeHref: "/home",
    children: "More",
  },
  withText: (text) => ({
    clinic: {
      name: text,
      phone: { number: "01632 960142", display: text },
      booking: { href: "/book", label: text },
    },
    items: [{ name: text, href: "/prices" }],
    children: text,
  }),
  withUrl: (url) => ({
    clinic: { name: "Rowan Yard", booking: { href: url, label: "Book" } },
    homeHref: url,
    items: [{ name: "Prices", href: url }],
  }),
};
