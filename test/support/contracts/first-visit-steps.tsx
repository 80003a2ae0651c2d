import { FirstVisitSteps } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: FirstVisitSteps,
  props: {
    heading: "Your first visit",
    intro: "About an hour",
    items: [{ heading: "We talk", body: "Tell us.", duration: 15 }, { heading: "You rest" }],
  },
  withText: (text) => ({
    heading: text,
    items: [
      { heading: text, body: text, duration: 15 },
      { heading: text, body: text },
    ],
  }),
};
