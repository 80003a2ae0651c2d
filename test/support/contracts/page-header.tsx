import { PageHeader } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: PageHeader,
  withText: (text) => ({
    heading: text,
    breadcrumbs: [{ name: text, href: "/" }, { name: text }],
    intro: text,
    note: text,
  }),
  withUrl: (url) => ({
    heading: "Our rooms",
    breadcrumbs: [{ name: "Home", href: url }, { name: "Our rooms" }],
  }),
};
