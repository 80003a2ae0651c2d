import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "OpenNow",
  group: "Booking and the clinic",
  customProperties: {
    mark: { meaning: "colour of the mark before the words", default: "--cui-color-accent" },
  },
  content: { children: "label" },
  related: ["OpeningHours", "BookingCTA", "StickyActionBar"],
};
