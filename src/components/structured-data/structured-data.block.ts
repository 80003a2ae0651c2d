import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "StructuredData",
  group: "Trust",
  example: { page: { url: "https://clinic.example/sciatica", name: "Sciatica" } },
  related: ["FAQAccordion", "Breadcrumbs", "ReviewedBy", "SourceList"],
};
