import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "SocialLinks",
  group: "Frame",
  customProperties: { gap: { meaning: "from one link to the next", default: "--cui-space-5" } },
  example: {
    items: [
      { name: "Instagram", href: "https://instagram.example/rowanyard" },
      { name: "YouTube", href: "https://youtube.example/rowanyard" },
    ],
  },
  related: ["SiteFooter", "StructuredData", "LocationCard"],
};
