import { RiskList } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: RiskList,
  withText: (text) => ({
    heading: text,
    items: [text, { name: text, likelihood: text, description: text }],
    note: text,
  }),
};
