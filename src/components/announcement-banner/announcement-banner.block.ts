import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "AnnouncementBanner",
  group: "Frame",
  customProperties: { inset: { meaning: "space at its sides", default: "the page's gutter" } },
  content: { heading: "heading", children: "text" },
  example: {
    variant: "important",
    heading: "Closed over the New Year",
    until: "2027-01-02",
    children: "Call us from 3 January.",
  },
  related: ["Callout", "OpeningHours", "SiteHeader"],
};
