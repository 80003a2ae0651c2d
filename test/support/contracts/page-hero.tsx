import { PageHero } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: PageHero,
  withText: (text) => ({
    heading: text,
    eyebrow: text,
    intro: text,
    actions: text,
    clinic: { booking: { href: "/book", label: text } },
  }),
  withUrl: (url) => ({
    heading: "Home",
    clinic: { booking: { href: url, label: "Book" } },
  }),
};
