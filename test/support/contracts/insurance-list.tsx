import { InsuranceList } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: InsuranceList,
  withText: (text) => ({ heading: text, items: [text, text], note: text }),
};
