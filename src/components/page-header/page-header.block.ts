import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "PageHeader",
  group: "Home and articles",
  parts: {
    breadcrumbs: "Breadcrumbs, on the header's background.",
    text: "The words.",
    heading: "The page's title, its only h1.",
    intro: "What the page is about.",
    note: "Facts about the page, such as its date.",
    image: "A photo reaches below the background; a drawing stands beside the words.",
  },
  customProperties: {
    space: { meaning: "space above and below", default: "--cui-space-block" },
    focus: { meaning: "the point of the photo that is never cut off", default: "50% 50%" },
  },
  content: { heading: "heading", intro: "sentence", note: "sentence" },
  example: {
    heading: "Our rooms",
    breadcrumbs: [
      { name: "Home", href: "/" },
      { name: "The clinic", href: "/clinic" },
      { name: "Our rooms" },
    ],
    intro: "Three quiet rooms around a yard.",
    note: "No steps anywhere.",
    tone: "plain",
    image: { src: "/yard.jpg", alt: "A tree and a bench", width: 2000, height: 1000 },
  },
  related: ["PageHero", "ConditionHero", "Breadcrumbs", "Section"],
};
