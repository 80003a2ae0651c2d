import { ConditionList } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: ConditionList,
  withText: (text) => ({
    heading: text,
    items: [{ name: text, href: "/condition", description: text, group: text }],
  }),
  withUrl: (url) => ({ heading: "What we help with", items: [{ name: "Hip pain", href: url }] }),
};
