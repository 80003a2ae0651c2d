import { SessionPlan } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: SessionPlan,
  props: {
    heading: "How often?",
    intro: "A start",
    items: [
      { label: "Weeks 1 and 2", sessions: 3, aim: "Less pain" },
      { label: "After that", sessions: 1 },
    ],
    note: "It depends.",
  },
  withText: (text) => ({
    heading: text,
    items: [{ label: text, sessions: 2, aim: text }],
    note: text,
  }),
};
