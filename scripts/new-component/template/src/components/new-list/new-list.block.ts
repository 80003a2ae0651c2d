import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "NewList",
  group: "New group",
  parts: { items: "TODO: what the items are, and in which order." },
  customProperties: { gap: { meaning: "from one item to the next", default: "--cui-space-5" } },
  content: { "items[].description": "text" },
  example: {
    heading: "TODO: the visitor's question?",
    intro: "A sentence before the list.",
    items: [{ name: "The first", description: "A sentence about it." }, { name: "The second" }],
  },
  // TODO: what a reader may have wanted instead, or wants next.
  related: ["Section", "Prose"],
};
