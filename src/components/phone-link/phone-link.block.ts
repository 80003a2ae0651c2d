import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "PhoneLink",
  group: "Booking and the clinic",
  styleNote: "None: it takes the size and weight of the text around it.",
  content: { children: "label" },
  example: { phone: { number: "+44 1632 960142", extension: "12", sms: true }, sms: true },
  related: ["BookingCTA", "ButtonLink", "OpenNow"],
};
