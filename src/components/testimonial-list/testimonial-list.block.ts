import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "TestimonialList",
  group: "Trust",
  parts: { items: "In columns as of a newspaper, up to three. Each is a TestimonialCard." },
  customProperties: { gap: { meaning: "between columns", default: "--cui-column-gap" } },
  content: { "items[].children": "text", "items[].description": "sentence" },
  example: {
    heading: "In their words",
    intro: "What people wrote to us after their visits.",
    items: [
      {
        children: "Tom listened.",
        name: "Maria S.",
        description: "back pain, 2026",
        consent: true,
      },
      { children: "The desk found me a time before work.", name: "J.", consent: true },
    ],
  },
  related: ["TestimonialCard", "TeamGrid", "OutcomeList"],
};
