import { PageColumns } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: PageColumns,
  withText: (text) => ({ heading: text, intro: text, note: text, aside: text, children: text }),
};
