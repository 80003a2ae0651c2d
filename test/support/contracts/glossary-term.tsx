import { GlossaryTerm } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: GlossaryTerm,
  props: { definition: <b>The longest nerve</b> },
  withText: (text) => ({ term: text, definition: text }),
};
