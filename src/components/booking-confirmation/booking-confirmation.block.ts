import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "BookingConfirmation",
  group: "Booking and the clinic",
  parts: {
    calendar: "A file for any calendar, and links to two that many people have. Left out on paper.",
  },
  customProperties: { line: { meaning: "colour of the hairlines", default: "--cui-color-line" } },
  related: ["AppointmentPicker", "BookingForm", "LocationCard"],
};
