import { CauseList } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: CauseList,
  props: {
    heading: "Causes",
    intro: "Two",
    items: ["A fall", { name: "Age", description: "discs get thinner." }],
  },
  withText: (text) => ({ heading: text, items: [text, { name: text, description: text }] }),
};
