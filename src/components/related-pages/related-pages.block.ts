import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "RelatedPages",
  group: "Condition and treatment",
  parts: { items: "The links, each with an arrow." },
  customProperties: { arrow: { meaning: "colour of the arrows", default: "--cui-color-accent" } },
  content: { "items[].description": "sentence" },
  example: {
    heading: "Read next",
    intro: "Pains that are often taken for sciatica.",
    items: [
      { name: "Hip pain", href: "/hip" },
      { name: "Back pain", href: "/back", description: "And what helps." },
    ],
  },
  related: ["OnThisPage", "SourceList", "AlternativesList"],
};
