import { ButtonLink } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: ButtonLink,
  withText: (text) => ({ children: text, href: "/book" }),
  withUrl: (url) => ({ children: "Book", href: url }),
};
