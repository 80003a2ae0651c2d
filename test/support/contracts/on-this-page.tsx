import { OnThisPage } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: OnThisPage,
  props: { heading: "Contents", headingLevel: 3, items: [{ name: "Signs", href: "#signs" }] },
  withText: (text) => ({ heading: text, items: [{ name: text, href: "#signs" }] }),
  withUrl: (url) => ({ items: [{ name: "Signs", href: url }] }),
};
