import { FirstVisitSteps } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: FirstVisitSteps,
  withText: (text) => ({
    heading: text,
    items: [
      { name: text, description: text, duration: 15 },
      { name: text, description: text },
    ],
  }),
};
