import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "Section",
  group: "Frame",
  parts: {
    intro: "A sentence or two under the heading.",
    note: "A remark under the content.",
    actions: "The next step, where the part leads to one.",
  },
  customProperties: {
    space: { meaning: "space above and below the section", default: "--cui-space-section" },
    inset: { meaning: "least space at its sides", default: "--cui-gutter" },
    "heading-size": { meaning: "size of the heading", default: "--cui-text-3" },
    "heading-measure": { meaning: "longest line of the heading", default: "24ch" },
  },
  content: {
    heading: "heading",
    intro: "text",
    note: "sentence",
    actions: "links",
    children: "blocks",
  },
  example: {
    heading: "How we work",
    intro: "Slowly, and with time to talk.",
    tone: "ink",
    layout: "split",
    note: "Ask us if anything is unclear.",
    actions: "Book a visit, or call us.",
    children: "We look at how you move before we treat you.",
  },
  related: ["Prose", "ConditionHero", "Callout", "BookingCTA"],
};
