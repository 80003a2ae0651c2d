import { OutcomeList } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: OutcomeList,
  props: {
    heading: "Outcomes",
    intro: "Two",
    items: [{ term: "Sleep", text: "Less waking" }, { term: "Walking" }],
  },
  withText: (text) => ({ heading: text, items: [{ term: text, text }] }),
};
