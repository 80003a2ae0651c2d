import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "OpeningHours",
  group: "Booking and the clinic",
  customProperties: {
    width: { meaning: "widest width of the table", default: "34rem" },
    today: { meaning: "colour of today's line and word", default: "--cui-color-accent" },
  },
  example: {
    heading: "Opening hours",
    intro: "By appointment.",
    hours: {
      timeZone: "Europe/London",
      week: {
        monday: [
          { opens: "08:00", closes: "12:00" },
          { opens: "13:00", closes: "18:00" },
        ],
      },
      exceptions: [{ date: "2026-12-24", until: "2026-12-26", name: "Christmas" }],
    },
    today: "2026-12-07",
  },
  related: ["OpenNow", "LocationCard", "AnnouncementBanner", "BookingCTA"],
};
