import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "StructuredData",
  group: "Trust",
  purpose: "What a page says, for search engines: one JSON-LD graph in schema.org's vocabulary.",
  related: ["FAQAccordion", "Breadcrumbs", "ReviewedBy", "SourceList"],
};
