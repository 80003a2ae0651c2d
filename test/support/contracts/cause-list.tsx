import { CauseList } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: CauseList,
  withText: (text) => ({ heading: text, items: [text, { name: text, description: text }] }),
};
