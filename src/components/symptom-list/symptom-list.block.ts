import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "SymptomList",
  group: "Condition and treatment",
  parts: {
    illustrated: "The list, with the picture beside it; on phones the picture comes last.",
    image: "A drawing or a photo.",
    when: "What tends to make it worse, and what tends to ease it.",
  },
  customProperties: {
    mark: { meaning: "colour of the mark before each symptom", default: "--cui-color-accent" },
    "image-size": { meaning: "widest the picture may be", default: "16rem" },
  },
  content: { "items[].description": "sentence", worseWhen: "sentence", betterWhen: "sentence" },
  example: {
    heading: "Do you have these signs?",
    intro: "Not everyone has all of them.",
    items: [
      "Pain down one leg",
      {
        name: "Numb skin",
        description: "On the leg or the foot.",
        commonality: "common",
        href: "/numb",
      },
    ],
    image: { src: "/leg.svg", alt: "The back of a leg", width: 480, height: 640 },
    columns: 3,
    worseWhen: "You sit for long.",
    betterWhen: "You walk a little.",
  },
  related: ["CareCard", "CauseList", "Definition"],
};
