import { SkipLink } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: SkipLink,
  withText: (text) => ({ children: text }),
  withUrl: (url) => ({ children: "Skip", href: url }),
};
