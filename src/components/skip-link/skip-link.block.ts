import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "SkipLink",
  group: "Frame",
  customProperties: {
    background: { meaning: "colour of its ground", default: "--cui-color-text" },
    color: { meaning: "colour of its words", default: "--cui-color-surface" },
  },
  content: { children: "label" },
  example: { children: "Skip to the main content", href: "#main" },
  related: ["SiteHeader", "OnThisPage"],
};
