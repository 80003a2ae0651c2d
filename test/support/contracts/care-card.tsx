import { CareCard } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: CareCard,
  // Without items: a card whose list is empty must stay.
  props: {
    level: "emergency",
    heading: "Call 999 if",
    children: "Do not drive yourself.",
    actions: <a href="tel:999">Call 999</a>,
  },
  withText: (text) => ({ level: "urgent", heading: text, items: [text], children: text }),
};
