import { LogoList } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: LogoList,
  withText: (text) => ({ heading: text, items: [{ name: text }] }),
  withUrl: (url) => ({ heading: "We belong to", items: [{ name: "A guild", href: url }] }),
};
