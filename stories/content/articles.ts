import type { Article } from "clinic-ui";
import deepTissue from "./images/deep-tissue-massage.svg";
import { ana, leila, tom } from "./practitioners";

/** What the clinic has written, the newest first. */
export const articles: readonly Article[] = [
  {
    name: "What a sore back needs on the first day",
    href: "/articles/first-day",
    description:
      "Less rest than you may think. What you can do at home, and when to ask for help at once.",
    published: "2026-11-12",
    updated: "2026-11-20",
    author: tom,
    image: {
      src: deepTissue,
      alt: "A drawing of two hands on a back.",
      width: 400,
      height: 300,
    },
    topic: "Back pain",
    readingTime: 5,
  },
  {
    name: "How to sit less without a new desk",
    href: "/articles/sit-less",
    description: "Four small habits for people who work at a screen.",
    published: "2026-10-08",
    author: ana,
    topic: "Everyday",
    readingTime: 3,
  },
  {
    name: "We are open on Saturday mornings",
    href: "/articles/saturdays",
    published: "2026-09-21",
    topic: "News",
  },
  {
    name: "Is it normal that my neck cracks?",
    href: "/articles/cracking",
    description: "Most often, yes. What the sound is, and when it is worth a look.",
    published: "2026-08-30",
    author: leila,
    topic: "Necks",
    readingTime: 4,
  },
];
