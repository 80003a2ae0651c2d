import { CareCard } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: CareCard,
  // Without items: a card whose list is empty must stay.
  props: { actions: <a href="tel:999">Call 999</a> },
  withText: (text) => ({ level: "urgent", heading: text, items: [text], children: text }),
};
