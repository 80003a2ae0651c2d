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
  example: {
    heading: "Ask us to call",
    intro: "We call back within a day.",
    action: "/call-back",
    fields: [{ name: "phone", label: "Telephone", type: "tel", required: true }],
    phone: { number: "+44 1632 960142", extension: "12" },
    privacy: "We use the number for this call alone.",
  },
  related: ["BookingForm", "AppointmentPicker", "BookingCTA"],
};
