import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "NotFound",
  group: "Frame",
  parts: {
    search: "What you add, such as a SearchField.",
    pages: "The pages that most visitors want.",
    items: "One row a page.",
    phone: "For those who would rather ask.",
  },
  styleNote: "None: those of section reach it.",
  content: { children: "blocks", "items[].description": "sentence" },
  example: {
    items: [
      { name: "Treatments", href: "/treatments", description: "What we do, and for whom." },
      { name: "Prices", href: "/prices" },
    ],
    phone: { number: "+44 1632 960142", extension: "12" },
  },
  related: ["SearchField", "RelatedPages", "SiteHeader"],
};
