import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "SiteFooter",
  group: "Frame",
  parts: { end: "The pages that a site has to have, who runs the clinic, where it is registered." },
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
      profiles: [{ name: "Instagram", href: "https://instagram.example/rowanyard" }],
    },
    groups: [{ name: "For visitors", items: [{ name: "Prices", href: "/prices" }] }],
    policies: [{ name: "How we use your data", href: "/privacy" }],
    legal: [
      {
        name: "Company number",
        description: "01234567",
        href: "https://register.example/01234567",
      },
      { name: "Registered office", description: "4 Rowan Yard, Larkford" },
    ],
    children: "A company registered in England.",
  },
  related: ["SiteHeader", "SocialLinks", "BookingCTA", "LocationCard", "RelatedPages"],
};
