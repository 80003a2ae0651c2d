import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "Prose",
  group: "Frame",
  customProperties: { measure: { meaning: "longest line", default: "--cui-measure" } },
  content: { children: "text" },
  example: { children: "Sciatica is pain along a nerve. It often eases by itself." },
  related: ["Section", "Callout", "GlossaryTerm"],
};
