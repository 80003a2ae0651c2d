import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "Breadcrumbs",
  group: "Frame",
  customProperties: { inset: { meaning: "least space at its sides", default: "--cui-gutter" } },
  example: { items: [{ name: "Home", href: "/" }, { name: "Conditions" }, { name: "Sciatica" }] },
  related: ["SiteHeader", "OnThisPage", "StructuredData"],
};
