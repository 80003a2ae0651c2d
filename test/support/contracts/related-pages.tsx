import { RelatedPages } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: RelatedPages,
  props: {
    heading: "Read next",
    intro: "Two",
    items: [
      { label: "Hip pain", href: "/hip" },
      { label: "Back pain", href: "/back", description: "And what helps" },
    ],
  },
  withText: (text) => ({
    heading: text,
    items: [{ label: text, href: "/next", description: text }],
  }),
  withUrl: (url) => ({ items: [{ label: "Hip pain", href: url }] }),
};
