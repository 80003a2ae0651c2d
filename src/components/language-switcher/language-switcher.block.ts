import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "LanguageSwitcher",
  group: "Frame",
  customProperties: {
    mark: {
      meaning: "colour of the line under the page's language",
      default: "--cui-color-accent",
    },
  },
  example: {
    items: [
      { lang: "en", name: "English", href: "/", current: true },
      { lang: "ar", name: "العربية", href: "/ar" },
    ],
  },
  related: ["SiteHeader", "SiteFooter", "PractitionerCard"],
};
