import { OutcomeList } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: OutcomeList,
  props: {
    heading: "Outcomes",
    intro: "Two",
    items: [{ name: "Sleep", description: "Less waking" }, { name: "Walking" }],
  },
  withText: (text) => ({ heading: text, items: [{ name: text, description: text }] }),
};
