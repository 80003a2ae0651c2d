import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "Breadcrumbs",
  group: "Frame",
  customProperties: { inset: { meaning: "least space at its sides", default: "--cui-gutter" } },
  related: ["SiteHeader", "OnThisPage", "StructuredData"],
};
