import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "ExerciseCard",
  group: "Condition and treatment",
  parts: {
    image: "Beside the steps where both have room, else above them.",
    text: "Everything but the picture.",
    stop: "The signs to stop at, and what to do then. A line marks it.",
  },
  customProperties: {
    gap: { meaning: "between its parts", default: "--cui-space-4" },
    stop: {
      meaning: "colour of the line at the signs to stop at",
      default: "--cui-color-highlight",
    },
  },
  content: { "steps[]": "sentence", stopIf: "sentence" },
  example: {
    name: "Knee to chest",
    steps: ["Lie on your back.", "Bring one knee up to your chest."],
    dose: "5 times on each side, twice a day",
    stopIf: "the pain moves further down your leg",
    image: { src: "/knee.jpg", alt: "A knee held to the chest", width: 400, height: 300 },
    headingLevel: 4,
  },
  related: ["DoDontList", "TechniqueCard", "CareCard"],
};
