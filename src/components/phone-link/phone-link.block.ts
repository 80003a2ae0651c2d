import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "PhoneLink",
  group: "Booking and the clinic",
  purpose: "A telephone number that calls when tapped and that screen readers read well.",
  styleNote: "None: it takes the size and weight of the text around it.",
  related: ["BookingCTA", "ButtonLink", "OpenNow"],
};
