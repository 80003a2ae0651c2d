import { Section } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: Section,
  withText: (text) => ({ heading: text, intro: text, note: text, actions: text, children: text }),
};
