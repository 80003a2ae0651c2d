import { FirstVisitSteps } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: FirstVisitSteps,
  props: {
    heading: "Your first visit",
    intro: "About an hour",
    items: [{ name: "We talk", description: "Tell us.", duration: 15 }, { name: "You rest" }],
  },
  withText: (text) => ({
    heading: text,
    items: [
      { name: text, description: text, duration: 15 },
      { name: text, description: text },
    ],
  }),
};
