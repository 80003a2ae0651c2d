import { ButtonLink } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: ButtonLink,
  props: { children: "Book", href: "/book", variant: "quiet", size: "large" },
  withText: (text) => ({ children: text, href: "/book" }),
  withUrl: (url) => ({ children: "Book", href: url }),
};
