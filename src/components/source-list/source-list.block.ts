import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "SourceList",
  group: "Trust",
  customProperties: { "heading-size": { meaning: "size of the heading", default: "--cui-text-1" } },
  related: ["ReviewedBy", "RelatedPages", "BenefitCard"],
};
