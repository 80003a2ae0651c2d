import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "StructuredData",
  group: "Trust",
  purpose: "What a page says, for search engines: one JSON-LD graph in the words of schema.org.",
  related: ["FAQAccordion", "Breadcrumbs", "ReviewedBy", "SourceList"],
};
