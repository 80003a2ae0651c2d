import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "BookingCTA",
  group: "Booking and the clinic",
  parts: {
    ways: "The ways to book, beside each other.",
  },
  customProperties: { padding: { meaning: "inside the card", default: "--cui-space-block" } },
  content: { intro: "sentence", hours: "sentence" },
  example: {
    heading: "Would you like us to look at it?",
    intro: "A first visit takes an hour.",
    booking: { href: "/book", label: "Book a visit online" },
    phone: { number: "+44 1632 960142", extension: "12", sms: true },
    hours: "Monday to Friday, 8 am to 6 pm",
  },
  related: ["StickyActionBar", "OpenNow", "ButtonLink", "AppointmentPicker"],
};
