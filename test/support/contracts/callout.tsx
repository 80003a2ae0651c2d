import { Callout } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: Callout,
  withText: (text) => ({ heading: text, children: text }),
};
