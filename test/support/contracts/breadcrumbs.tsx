import { Breadcrumbs } from "clinic-ui";
import { en } from "clinic-ui/messages/en";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: Breadcrumbs,
  props: {
    items: [{ label: "Home", href: "/" }, { label: "Conditions" }, { label: "Sciatica" }],
  },
  withText: (text) => ({
    items: [{ label: text, href: "/" }, { label: text }, { label: text }],
    messages: { ...en, breadcrumbs: { label: text } },
  }),
  withUrl: (url) => ({ items: [{ label: "Home", href: url }, { label: "Sciatica" }] }),
};
