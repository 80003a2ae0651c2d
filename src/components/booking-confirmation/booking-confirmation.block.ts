import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "BookingConfirmation",
  group: "Booking and the clinic",
  purpose:
    "A booked visit: what, when, where, how to change it, and how to get it into a calendar.",
  parts: {
    calendar: "A file for any calendar, and links to two that many people have. Left out on paper.",
  },
  customProperties: { line: { meaning: "colour of the hairlines", default: "--cui-color-line" } },
  related: ["AppointmentPicker", "BookingForm", "LocationCard"],
};
