import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "Prose",
  group: "Frame",
  customProperties: { measure: { meaning: "longest line", default: "--cui-measure" } },
  content: { children: "text" },
  related: ["Section", "Callout", "GlossaryTerm"],
};
