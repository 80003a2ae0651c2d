import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "FAQAccordion",
  group: "Condition and treatment",
  customProperties: {
    line: { meaning: "colour of the hairlines", default: "--cui-color-line" },
    mark: { meaning: "colour of the plus", default: "--cui-color-accent" },
  },
  content: { "items[].question": "heading", "items[].answer": "text" },
  example: {
    heading: "Questions about your visit",
    intro: "What people ask us most.",
    items: [
      { id: "hurt", question: "Does it hurt?", answer: "It should not. Say so if it does." },
      { question: "How long does it take?", answer: "About an hour." },
    ],
    exclusive: true,
    defaultOpen: ["hurt"],
    structuredData: true,
  },
  related: ["Callout", "CareCard", "StructuredData"],
};
