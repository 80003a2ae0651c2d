import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "StickyActionBar",
  group: "Frame",
  parts: { ways: "Calling and booking, beside each other." },
  customProperties: {
    background: { meaning: "colour of its ground", default: "--cui-color-surface" },
  },
  related: ["BookingCTA", "PhoneLink", "OpenNow"],
};
