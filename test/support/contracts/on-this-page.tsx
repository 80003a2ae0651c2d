import { OnThisPage } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: OnThisPage,
  withText: (text) => ({ heading: text, items: [{ name: text, href: "#signs" }] }),
  withUrl: (url) => ({ items: [{ name: "Signs", href: url }] }),
};
