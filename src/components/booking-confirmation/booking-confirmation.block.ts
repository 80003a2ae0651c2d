import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "BookingConfirmation",
  group: "Booking and the clinic",
  parts: {
    calendar: "A file for any calendar, and links to two that many people have. Left out on paper.",
    when: "The day and time of the visit, in the display face.",
  },
  customProperties: { line: { meaning: "colour of the hairlines", default: "--cui-color-line" } },
  example: {
    bookingId: "42",
    start: "2026-11-24T09:00:00+00:00",
    end: "2026-11-24T10:00:00+00:00",
    timeZone: "Europe/London",
    service: "First visit",
    price: { amount: 62, currency: "GBP" },
    clinic: { name: "Rowan Yard Clinic" },
  },
  related: ["AppointmentPicker", "BookingForm", "LocationCard"],
};
