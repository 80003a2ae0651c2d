import { RelatedPages } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: RelatedPages,
  props: {
    heading: "Read next",
    intro: "Two",
    items: [
      { name: "Hip pain", href: "/hip" },
      { name: "Back pain", href: "/back", description: "And what helps" },
    ],
  },
  withText: (text) => ({
    heading: text,
    items: [{ name: text, href: "/next", description: text }],
  }),
  withUrl: (url) => ({ items: [{ name: "Hip pain", href: url }] }),
};
