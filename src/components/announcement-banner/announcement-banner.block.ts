import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "AnnouncementBanner",
  group: "Frame",
  purpose: "News for every visitor, such as a closure, in a strip across the page.",
  customProperties: { inset: { meaning: "space at its sides", default: "the page's gutter" } },
  content: { heading: "heading", children: "text" },
  related: ["Callout", "OpeningHours", "SiteHeader"],
};
