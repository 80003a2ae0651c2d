import { Breadcrumbs } from "clinic-ui";
import { en } from "clinic-ui/messages/en";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: Breadcrumbs,
  withText: (text) => ({
    items: [{ name: text, href: "/" }, { name: text }, { name: text }],
    messages: { ...en, breadcrumbs: { label: text } },
  }),
  withUrl: (url) => ({ items: [{ name: "Home", href: url }, { name: "Sciatica" }] }),
};
