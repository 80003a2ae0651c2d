import { KeyTakeaway } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: KeyTakeaway,
  withText: (text) => ({ heading: text, children: text }),
};
