import { RelatedPages } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: RelatedPages,
  withText: (text) => ({
    heading: text,
    items: [{ name: text, href: "/next", description: text }],
  }),
  withUrl: (url) => ({ items: [{ name: "Hip pain", href: url }] }),
};
