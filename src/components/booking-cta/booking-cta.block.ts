import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "BookingCTA",
  group: "Booking and the clinic",
  parts: {
    ways: "The ways to book, beside each other.",
    phone: "The number, when someone answers it, and a text message if the number takes them.",
  },
  customProperties: { padding: { meaning: "inside the card", default: "--cui-space-block" } },
  content: { intro: "sentence", hours: "sentence" },
  related: ["StickyActionBar", "OpenNow", "ButtonLink", "AppointmentPicker"],
};
