import { Breadcrumbs } from "clinic-ui";
import { en } from "clinic-ui/messages/en";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: Breadcrumbs,
  props: {
    items: [{ name: "Home", href: "/" }, { name: "Conditions" }, { name: "Sciatica" }],
  },
  withText: (text) => ({
    items: [{ name: text, href: "/" }, { name: text }, { name: text }],
    messages: { ...en, breadcrumbs: { label: text } },
  }),
  withUrl: (url) => ({ items: [{ name: "Home", href: url }, { name: "Sciatica" }] }),
};
