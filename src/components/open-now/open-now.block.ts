import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "OpenNow",
  group: "Booking and the clinic",
  customProperties: {
    mark: { meaning: "colour of the mark before the words", default: "--cui-color-accent" },
  },
  content: { children: "label" },
  example: {
    hours: { timeZone: "Europe/London", week: { monday: [{ opens: "08:00", closes: "18:00" }] } },
    children: "Mondays, 8 am to 6 pm",
  },
  related: ["OpeningHours", "BookingCTA", "StickyActionBar"],
};
