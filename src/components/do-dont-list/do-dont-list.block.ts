import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "DoDontList",
  group: "Condition and treatment",
  parts: {
    lists: "The two lists, side by side where there is room.",
    items: "A solid line, and a check at each item.",
  },
  customProperties: {
    do: { meaning: "colour of the check marks", default: "--cui-color-accent" },
    dont: { meaning: "colour of the crosses", default: "--cui-color-highlight" },
  },
  content: { "dos[]": "sentence", "donts[]": "sentence" },
  example: {
    heading: "What you can do at home",
    intro: "For the first two weeks.",
    dos: ["walk a little every hour"],
    donts: ["do not stay in bed", "do not lift heavy things"],
  },
  related: ["ExerciseCard", "CareCard", "ContraindicationList"],
};
