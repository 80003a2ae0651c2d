import { ThreadFigure } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: ThreadFigure,
  withText: (text) => ({ label: text }),
};
