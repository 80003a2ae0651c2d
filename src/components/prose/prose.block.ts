import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "Prose",
  group: "Frame",
  purpose: "Running text at a comfortable line length.",
  customProperties: { measure: { meaning: "longest line", default: "--cui-measure" } },
  content: { children: "text" },
  related: ["Section", "Callout", "GlossaryTerm"],
};
