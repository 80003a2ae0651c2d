import { RiskList } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: RiskList,
  props: {
    heading: "Risks",
    intro: "Two",
    items: ["A headache", { name: "Bruises", likelihood: "1 in 10", description: "They fade" }],
    note: "We ask first.",
  },
  withText: (text) => ({
    heading: text,
    items: [text, { name: text, likelihood: text, description: text }],
    note: text,
  }),
};
