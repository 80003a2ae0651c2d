import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "PageHero",
  group: "Home and articles",
  parts: {
    text: "The words and the next step.",
    eyebrow: "The clinic, or the town. A paragraph.",
    heading: "The page's title, its only h1.",
    intro: "One or two sentences on what a visitor can expect.",
    actions: "The next step: book, or call.",
    image: "The photo, the drawing or the film, up to the window's edge.",
    thread: "One line in place of a picture.",
  },
  customProperties: {
    space: { meaning: "space above and below the words", default: "--cui-space-section" },
    "heading-size": {
      meaning: "size of the title",
      default: "--cui-text-5, and larger without a picture",
    },
    focus: { meaning: "the point of the picture that is never cut off", default: "50% 50%" },
    panel: { meaning: "background behind a drawing", default: "--cui-color-surface-soft" },
    line: { meaning: "colour of the line", default: "--cui-color-accent" },
  },
  content: {
    heading: "heading",
    eyebrow: "label",
    intro: "sentence",
    actions: "links",
  },
  example: {
    heading: "Hands that help, and time to talk",
    eyebrow: "Rowan Yard Clinic in Larkford",
    intro: "Physiotherapy, chiropractic care and massage under one roof.",
    clinic: {
      phone: { number: "+44 1632 960142", display: "01632 960142" },
      booking: { href: "/book", label: "Book a visit online" },
    },
    actions: "Or come by.",
    image: { src: "/room.jpg", alt: "A bright treatment room", width: 1600, height: 1200 },
    variant: "bleed",
  },
  related: ["PageHeader", "ConditionHero", "BookingCTA", "ThreadFigure"],
};
