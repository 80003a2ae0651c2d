import { InsuranceList } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: InsuranceList,
  withText: (text) => ({
    heading: text,
    items: [text, { name: text, description: text }],
    note: text,
  }),
  withUrl: (url) => ({ heading: "Who pays?", items: [{ name: "Larkfield", href: url }] }),
};
