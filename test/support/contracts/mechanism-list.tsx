import { MechanismList } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: MechanismList,
  withText: (text) => ({
    heading: text,
    items: [
      { name: text, description: text },
      { name: text, description: text },
    ],
  }),
};
