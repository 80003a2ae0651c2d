import { SessionPlan } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: SessionPlan,
  withText: (text) => ({
    heading: text,
    items: [{ name: text, sessions: 2, description: text }],
    note: text,
  }),
};
