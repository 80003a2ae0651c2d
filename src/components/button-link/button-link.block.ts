import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "ButtonLink",
  group: "Frame",
  purpose: "A link that looks like a button: the next step of a page.",
  styledAs: "Button",
  content: { children: "label" },
  related: ["Button", "PhoneLink", "BookingCTA", "StickyActionBar"],
};
