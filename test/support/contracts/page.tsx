import { Page } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: Page,
  withText: (text) => ({ header: text, children: text, footer: text }),
};
