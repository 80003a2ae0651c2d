import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "AnnouncementBanner",
  group: "Frame",
  customProperties: { inset: { meaning: "space at its sides", default: "the page's gutter" } },
  content: { heading: "heading", children: "text" },
  related: ["Callout", "OpeningHours", "SiteHeader"],
};
