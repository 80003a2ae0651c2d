import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "OpenNow",
  group: "Booking and the clinic",
  purpose: "Whether the clinic is open at this minute, and until or from when.",
  customProperties: {
    mark: { meaning: "colour of the mark before the words", default: "--cui-color-accent" },
  },
  content: { children: "label" },
  related: ["OpeningHours", "BookingCTA", "StickyActionBar"],
};
