import { FAQAccordion } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: FAQAccordion,
  props: {
    items: [
      { id: "hurt", question: "Does it hurt?", answer: "It should not." },
      { question: "How long?", answer: <p>An hour.</p> },
    ],
  },
  withText: (text) => ({
    heading: text,
    intro: text,
    items: [{ id: text, question: text, answer: text }],
    structuredData: true,
  }),
};
