import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "StickyActionBar",
  group: "Frame",
  purpose: "On a phone, calling and booking at the foot of the screen, from anywhere on the page.",
  parts: { ways: "Calling and booking, beside each other." },
  customProperties: {
    background: { meaning: "colour of its ground", default: "--cui-color-surface" },
  },
  related: ["BookingCTA", "PhoneLink", "OpenNow"],
};
