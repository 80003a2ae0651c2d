import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "TestimonialCard",
  group: "Trust",
  customProperties: {
    line: { meaning: "colour of the line beside the words", default: "--cui-color-accent" },
  },
  content: { children: "text", description: "sentence" },
  example: {
    children: "Tom listened.",
    name: "Maria S.",
    description: "back pain, 2026",
    consent: true,
  },
  related: ["TestimonialList", "SourceList", "Callout"],
};
