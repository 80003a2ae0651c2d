import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "LanguageSwitcher",
  group: "Frame",
  purpose: "The same page in other languages, each under its own name.",
  customProperties: {
    mark: {
      meaning: "colour of the line under the page's language",
      default: "--cui-color-accent",
    },
  },
  related: ["SiteHeader", "SiteFooter", "PractitionerCard"],
};
