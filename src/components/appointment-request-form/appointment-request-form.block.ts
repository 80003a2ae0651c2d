import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "AppointmentRequestForm",
  group: "Booking and the clinic",
  parts: {
    ways: "The form, and the telephone beside it.",
    phone: "For those who would rather call.",
  },
  styleNote: "None: those of section and booking-form reach it.",
  content: { "fields[].hint": "sentence", privacy: "sentence", challenge: "element", sent: "text" },
  related: ["BookingForm", "AppointmentPicker", "BookingCTA"],
};
