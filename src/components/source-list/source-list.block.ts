import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "SourceList",
  group: "Trust",
  customProperties: { "heading-size": { meaning: "size of the heading", default: "--cui-text-1" } },
  example: {
    heading: "Sources",
    intro: "Read in September 2026.",
    items: [
      { name: "Sciatica", publisher: "NHS", href: "https://www.nhs.uk/conditions/sciatica/" },
      { name: "Low back pain", year: 2020 },
    ],
  },
  related: ["ReviewedBy", "RelatedPages", "BenefitCard"],
};
