import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "ArticleList",
  group: "Home and articles",
  parts: {
    items:
      "The newest first: larger where it has a picture. The others are rows between hairlines.",
    image: "At three to two. Large over the newest, small at a row's end.",
    description: "A sentence or two.",
    facts: "The day, the topic, the author and how long it takes to read.",
  },
  customProperties: { ratio: { meaning: "width of a picture to its height", default: "3 / 2" } },
  content: { "items[].description": "sentence" },
  example: {
    heading: "From our clinic",
    intro: "Once a month, about one thing.",
    items: [
      {
        name: "How to sit less",
        href: "/articles/sit-less",
        description: "Four small habits.",
        published: "2026-09-02",
        updated: "2026-10-01",
        author: { name: "Tom Okafor" },
        image: { src: "/chair.jpg", alt: "An empty chair", width: 600, height: 400 },
        topic: "Exercise",
        readingTime: 5,
      },
      { name: "We are open on Saturdays", href: "/articles/saturdays" },
    ],
  },
  related: ["ArticleByline", "RelatedPages", "Prose"],
};
