import { SessionPlan } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: SessionPlan,
  props: {
    heading: "How often?",
    intro: "A start",
    items: [
      { name: "Weeks 1 and 2", sessions: 3, description: "Less pain" },
      { name: "After that", sessions: 1 },
    ],
    note: "It depends.",
  },
  withText: (text) => ({
    heading: text,
    items: [{ name: text, sessions: 2, description: text }],
    note: text,
  }),
};
