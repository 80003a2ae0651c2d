import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "PageColumns",
  group: "Frame",
  parts: {
    columns: "Text and margin, beside each other on wide screens.",
    text: "The two thirds for reading.",
    aside: "What belongs to the text: contents, who checked it, sources, a drawing.",
  },
  customProperties: {
    gap: {
      meaning: "from one section of the text to the next",
      default: "twice --cui-space-block",
    },
  },
  content: { aside: "blocks", children: "blocks" },
  example: {
    aside: "Checked in September 2026 by our physiotherapist.",
    side: "start",
    children: "Most back pain gets better within a few weeks.",
  },
  related: ["Section", "Prose", "OnThisPage", "ReviewedBy"],
};
