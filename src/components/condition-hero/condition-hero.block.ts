import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "ConditionHero",
  group: "Condition and treatment",
  parts: {
    intro: "One or two sentences that say for whom the page is.",
    actions: "The next step: book, or call.",
    image: "A drawing or a photograph. Under the text on narrow screens.",
  },
  customProperties: {
    space: { meaning: "space above and below", default: "--cui-space-section" },
    "image-size": { meaning: "widest the picture may be on a phone", default: "16rem" },
  },
  content: {
    heading: "heading",
    eyebrow: "label",
    intro: "sentence",
    actions: "links",
  },
  example: {
    heading: "Sciatica: pain from the back into the leg",
    eyebrow: "Massage at Rowan Yard Clinic",
    intro: "What it may be, and what you can do about it.",
    image: { src: "/leg.jpg", alt: "A hand on a thigh", width: 400, height: 500 },
    actions: "Book a visit, or call us.",
  },
  related: ["ThreadFigure", "Definition", "BookingCTA", "Breadcrumbs"],
};
