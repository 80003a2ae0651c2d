import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "SymptomList",
  group: "Condition and treatment",
  parts: {
    image: "A drawing or a photo beside the list; on phones it comes last.",
    when: "What tends to make it worse, and what tends to ease it.",
  },
  customProperties: {
    mark: { meaning: "colour of the mark before each symptom", default: "--cui-color-accent" },
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
