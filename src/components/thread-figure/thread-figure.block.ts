import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "ThreadFigure",
  group: "Frame",
  parts: { nerve: "The end of the line: thicker, in the accent." },
  customProperties: {
    size: { meaning: "widest it may be", default: "24rem" },
    line: { meaning: "colour of the body's line", default: "--cui-color-text" },
    nerve: { meaning: "colour of the nerve", default: "--cui-color-accent" },
  },
  example: { label: "A person from behind, with a line down the leg" },
  related: ["ConditionHero", "MechanismList", "KeyTakeaway"],
};
