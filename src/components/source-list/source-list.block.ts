import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "SourceList",
  group: "Trust",
  purpose: "The sources of a page, so that readers can check it.",
  customProperties: { "heading-size": { meaning: "size of the heading", default: "--cui-text-1" } },
  related: ["ReviewedBy", "RelatedPages", "BenefitCard"],
};
