import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "ExerciseCard",
  group: "Condition and treatment",
  parts: {
    media: "Beside the steps where both have room, else above them.",
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
  content: { "steps[]": "sentence", stopIf: "sentence", media: "picture" },
  related: ["DoDontList", "TechniqueCard", "CareCard"],
};
