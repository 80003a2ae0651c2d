import { GlossaryTerm } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: GlossaryTerm,
  props: { term: "sciatic nerve", definition: <b>The longest nerve</b> },
  withText: (text) => ({ term: text, definition: text }),
};
