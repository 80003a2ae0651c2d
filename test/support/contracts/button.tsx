import { Button } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: Button,
  withText: (text) => ({ children: text }),
};
