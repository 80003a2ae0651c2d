import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "SiteFooter",
  group: "Frame",
  parts: { end: "Who runs the clinic, registration, privacy." },
  customProperties: {
    background: { meaning: "colour of its ground", default: "--cui-color-surface-soft" },
  },
  content: { children: "text" },
  example: {
    clinic: {
      name: "Rowan Yard Clinic",
      address: {
        street: ["4 Rowan Yard", "Back door"],
        locality: "Larkford",
        postalCode: "LK1 4RY",
      },
      phone: { number: "+44 1632 960142", extension: "12", sms: true },
      email: "hello@rowanyard.example",
    },
    groups: [{ name: "For visitors", items: [{ name: "Prices", href: "/prices" }] }],
    children: "A company registered in England.",
  },
  related: ["SiteHeader", "BookingCTA", "LocationCard", "RelatedPages"],
};
