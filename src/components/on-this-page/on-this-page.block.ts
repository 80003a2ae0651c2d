import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "OnThisPage",
  group: "Frame",
  customProperties: {
    column: { meaning: "narrowest width of a column of links", default: "16rem" },
  },
  content: { heading: "heading" },
  example: { heading: "Contents", headingLevel: 3, items: [{ name: "Signs", href: "#signs" }] },
  related: ["RelatedPages", "Breadcrumbs", "SkipLink"],
};
