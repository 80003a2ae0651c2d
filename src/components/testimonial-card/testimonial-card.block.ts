import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "TestimonialCard",
  group: "Trust",
  customProperties: {
    line: { meaning: "colour of the line beside the words", default: "--cui-color-accent" },
  },
  content: { children: "text", description: "sentence" },
  related: ["PractitionerCard", "SourceList", "Callout"],
};
