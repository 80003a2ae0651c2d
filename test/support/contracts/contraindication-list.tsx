import { ContraindicationList } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: ContraindicationList,
  props: {
    heading: "Not for",
    intro: "Two",
    items: ["Fever", { name: "Blood clots", description: "Ask first" }],
    note: "Ask your GP.",
  },
  withText: (text) => ({
    heading: text,
    items: [text, { name: text, description: text }],
    note: text,
  }),
};
