import { Prose } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: Prose,
  props: { children: <p>Text</p> },
  withText: (text) => ({ children: text }),
};
