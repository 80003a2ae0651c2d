import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "SkipLink",
  group: "Frame",
  purpose: "The first link of a page: takes those who use the keyboard past the header.",
  customProperties: {
    background: { meaning: "colour of its ground", default: "--cui-color-text" },
    color: { meaning: "colour of its words", default: "--cui-color-surface" },
  },
  content: { children: "label" },
  related: ["SiteHeader", "OnThisPage"],
};
