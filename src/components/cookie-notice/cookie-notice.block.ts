import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "CookieNotice",
  group: "Frame",
  parts: {
    heading: "Names the notice.",
    text: "What the site asks leave for, with a link to more.",
    purposes: "Each purpose with a box that is not ticked.",
    buttons: "Equal in look and size.",
  },
  customProperties: {
    background: { meaning: "colour of its ground", default: "--cui-color-surface" },
  },
  content: { heading: "label", children: "text", "items[].description": "sentence" },
  example: {
    heading: "May we count your visit?",
    items: [
      {
        value: "statistics",
        name: "Counting visits",
        description: "We see which pages are read, without your name, for 13 months.",
      },
      { value: "map", name: "The map", description: "Its maker learns your IP address." },
    ],
    children: "Our site works without it.",
  },
  related: ["SiteFooter", "AnnouncementBanner", "StickyActionBar"],
};
