import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "ContactForm",
  group: "Booking and the clinic",
  parts: {
    urgent: "That nobody reads at once, and where to turn.",
    ways: "The form, and the telephone beside it.",
    phone: "For those who would rather call.",
  },
  styleNote: "None: those of section and booking-form reach it.",
  content: {
    urgent: "sentence",
    "fields[].hint": "sentence",
    privacy: "sentence",
    challenge: "element",
    sent: "text",
  },
  example: {
    heading: "Write to us",
    intro: "We answer within one working day.",
    action: "/contact",
    topics: ["Prices", "A first visit"],
    phone: { number: "+44 1632 960142", extension: "12" },
    privacy: "We use your details to answer you, and delete them after a year.",
  },
  related: ["AppointmentRequestForm", "BookingForm", "LocationCard"],
};
