import { AlternativesList } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: AlternativesList,
  withText: (text) => ({ heading: text, items: [{ name: text, description: text }] }),
  withUrl: (url) => ({ heading: "What else may help", items: [{ name: "Heat", href: url }] }),
};
