import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "ButtonLink",
  group: "Frame",
  styledAs: "Button",
  content: { children: "label" },
  related: ["Button", "PhoneLink", "BookingCTA", "StickyActionBar"],
};
