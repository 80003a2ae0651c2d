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
  related: ["SiteHeader", "SiteFooter", "PractitionerCard"],
};
