import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "StickyActionBar",
  group: "Frame",
  parts: { ways: "Calling, writing and booking, beside each other." },
  customProperties: {
    background: { meaning: "colour of its ground", default: "--cui-color-surface" },
  },
  example: {
    phone: { number: "+44 1632 960142", extension: "12", sms: true },
    message: { label: "WhatsApp", href: "https://wa.me/441632960142" },
    booking: { href: "/book" },
    label: "Call or book",
  },
  related: ["BookingCTA", "PhoneLink", "OpenNow"],
};
