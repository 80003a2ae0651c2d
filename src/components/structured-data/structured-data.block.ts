import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "StructuredData",
  group: "Trust",
  related: ["FAQAccordion", "Breadcrumbs", "ReviewedBy", "SourceList"],
};
