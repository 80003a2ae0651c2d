import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "ArticleByline",
  group: "Home and articles",
  parts: {
    image: "The author's photo, small. It is decoration here, since the name stands beside it.",
    facts: "The days, and how long it takes to read.",
  },
  customProperties: { "image-size": { meaning: "width of the photo", default: "3.5rem" } },
  example: {
    author: {
      name: "Ana Ferreira",
      jobTitle: "Massage therapist",
      href: "/ana",
      image: { src: "/ana.jpg", alt: "Ana Ferreira", width: 400, height: 500 },
    },
    published: "2026-03-14",
    updated: "2026-09-02",
    readingTime: 5,
  },
  related: ["ReviewedBy", "ArticleList", "Prose"],
};
