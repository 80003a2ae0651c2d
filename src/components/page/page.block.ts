import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "Page",
  group: "Frame",
  parts: {
    main: "The main part. A component in it has the page's gutter and column.",
  },
  customProperties: {
    width: {
      meaning:
        "a token: the column that all components share; `--cui-gutter` is the least space at its sides",
      default: "74rem",
    },
  },
  content: { header: "blocks", footer: "blocks", children: "blocks" },
  example: {
    header: "Rowan Yard Clinic",
    footer: "3 Rowan Yard, Mill Lane, Larkford",
    children: "We look at how you move before we treat you.",
  },
  related: ["SiteHeader", "SiteFooter", "Section", "SkipLink"],
};
