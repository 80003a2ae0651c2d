import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "RelatedPages",
  group: "Condition and treatment",
  parts: { items: "The links, each with an arrow." },
  customProperties: { arrow: { meaning: "colour of the arrows", default: "--cui-color-accent" } },
  content: { "items[].description": "sentence" },
  related: ["OnThisPage", "SourceList", "AlternativesList"],
};
