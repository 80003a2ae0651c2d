import { FAQAccordion } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: FAQAccordion,
  props: {
    heading: "Questions",
    intro: "Two",
    items: [
      { id: "hurt", question: "Does it hurt?", answer: "It should not." },
      { question: "How long?", answer: <p>An hour.</p> },
    ],
    exclusive: true,
    defaultOpen: ["hurt"],
    structuredData: true,
  },
  withText: (text) => ({
    heading: text,
    intro: text,
    items: [{ id: text, question: text, answer: text }],
    structuredData: true,
  }),
};
