import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "ButtonLink",
  group: "Frame",
  styledAs: "Button",
  content: { children: "label" },
  example: { children: "Book a visit", href: "/book", variant: "quiet", size: "large" },
  related: ["Button", "PhoneLink", "BookingCTA", "StickyActionBar"],
};
