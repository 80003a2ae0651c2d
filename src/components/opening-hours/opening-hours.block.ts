import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "OpeningHours",
  group: "Booking and the clinic",
  customProperties: {
    width: { meaning: "widest width of the table", default: "34rem" },
    today: { meaning: "colour of today's line and word", default: "--cui-color-accent" },
  },
  related: ["OpenNow", "LocationCard", "AnnouncementBanner", "BookingCTA"],
};
