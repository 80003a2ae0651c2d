import { OnThisPage } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: OnThisPage,
  props: { heading: "Contents", headingLevel: 3, items: [{ label: "Signs", href: "#signs" }] },
  withText: (text) => ({ heading: text, items: [{ label: text, href: "#signs" }] }),
  withUrl: (url) => ({ items: [{ label: "Signs", href: url }] }),
};
