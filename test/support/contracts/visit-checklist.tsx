import { VisitChecklist } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: VisitChecklist,
  showsMoreThanItems: true,
  withText: (text) => ({
    heading: text,
    items: [{ name: text, description: text }],
    groups: [{ name: text, items: [{ name: text, description: text }] }],
  }),
};
