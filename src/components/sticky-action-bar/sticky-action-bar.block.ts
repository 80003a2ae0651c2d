import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "StickyActionBar",
  group: "Frame",
  purpose: "On a phone, links to call and book at the bottom of the screen, anywhere on the page.",
  parts: { ways: "Calling and booking, beside each other." },
  customProperties: {
    background: { meaning: "colour of its ground", default: "--cui-color-surface" },
  },
  related: ["BookingCTA", "PhoneLink", "OpenNow"],
};
