import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "AlternativesList",
  group: "Condition and treatment",
  parts: { items: "In as many columns as there is room for." },
  customProperties: { gap: { meaning: "between rows", default: "--cui-space-5" } },
  content: { "items[].description": "sentence" },
  related: ["ComparisonTable", "DoDontList", "RelatedPages"],
};
