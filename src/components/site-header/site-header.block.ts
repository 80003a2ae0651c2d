import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "SiteHeader",
  group: "Frame",
  parts: {
    brand: "The clinic's logo or name. It leads home.",
    logo: "The clinic's logo.",
    nav: "A row from 60rem on; on narrow screens, a list behind a menu button. The current one has a line under it.",
    submenu: "Pages that belong together, behind their name.",
    actions: "How to call and book, and what else you add.",
    more: "What you add. On narrow screens it comes with the menu.",
  },
  customProperties: {
    background: { meaning: "colour of its ground", default: "--cui-color-surface" },
    "logo-height": { meaning: "height of the logo", default: "--cui-target" },
    mark: { meaning: "colour of the line under the current page", default: "--cui-color-accent" },
  },
  content: { children: "links" },
  example: {
    clinic: {
      name: "Rowan Yard Clinic",
      logo: { src: "/logo.svg", alt: "", width: 100, height: 40 },
      phone: { number: "+44 1632 960142", extension: "12", sms: true },
      booking: { href: "/book" },
    },
    homeHref: "/home",
    items: [
      {
        name: "Treatments",
        items: [
          { name: "All treatments", href: "/treatments" },
          { name: "Medical massage", href: "/treatments/massage" },
        ],
      },
      { name: "Prices", href: "/prices" },
      { name: "Our team", href: "/team", current: true },
    ],
    currentHref: "/team",
    children: "English",
  },
  related: ["SkipLink", "SiteFooter", "Breadcrumbs", "LanguageSwitcher"],
};
