import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "ThreadFigure",
  group: "Frame",
  parts: { accent: "What the drawing is about: thicker, in the accent." },
  customProperties: {
    size: { meaning: "widest it may be", default: "24rem" },
    line: { meaning: "colour of the body's line", default: "--cui-color-text" },
    accent: { meaning: "colour of what it is about", default: "--cui-color-accent" },
  },
  example: {
    label: "A rolled mat",
    figure: { width: 64, height: 32, line: "M4 28h56", accent: "M60 28a8 8 0 1 0-8-8" },
  },
  related: ["ConditionHero", "BodyMap", "ExerciseCard"],
};
