import { OutcomeList } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: OutcomeList,
  withText: (text) => ({ heading: text, items: [{ name: text, description: text }] }),
};
