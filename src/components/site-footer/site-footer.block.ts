import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "SiteFooter",
  group: "Frame",
  parts: { end: "Who runs the clinic, registration, privacy." },
  customProperties: {
    background: { meaning: "colour of its ground", default: "--cui-color-surface-soft" },
  },
  content: { children: "text" },
  related: ["SiteHeader", "BookingCTA", "LocationCard", "RelatedPages"],
};
