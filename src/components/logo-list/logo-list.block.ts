import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "LogoList",
  group: "Trust",
  parts: {
    items: "As many beside each other as there is room for.",
    plate: "Paper behind each mark, light in every scheme.",
    image: "Without its colours, in a box that all share, so that none is louder.",
  },
  customProperties: {
    "plate-width": { meaning: "width of a plate", default: "10.5rem" },
    "image-height": { meaning: "greatest height of a mark", default: "3rem" },
    filter: { meaning: "what is done to a mark's colours", default: "grayscale(1)" },
  },
  example: {
    heading: "We belong to",
    intro: "Both check our training each year.",
    items: [
      {
        name: "Guild of Manual Therapists",
        image: { src: "/guild.svg", alt: "Guild", width: 160, height: 48 },
        href: "https://example.org",
        year: 2012,
      },
      { name: "Larkford Chamber" },
    ],
  },
  related: ["InsuranceList", "TeamGrid", "KeyFigures"],
};
