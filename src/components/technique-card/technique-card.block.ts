import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "TechniqueCard",
  group: "Condition and treatment",
  parts: {
    image: "Four to three; others are cropped to it.",
    light: "The pressure's scale with one bar of three.",
    medium: "Its scale with two. That of a firm pressure has all.",
  },
  customProperties: {
    gap: { meaning: "between its parts", default: "--cui-space-4" },
    pressure: { meaning: "colour of the pressure scale", default: "--cui-color-accent" },
  },
  content: { description: "sentence", suitsFor: "sentence", notFor: "sentence" },
  example: {
    name: "Swedish massage",
    description: "Long strokes, with oil.",
    duration: 60,
    pressure: "light",
    suitsFor: "tense shoulders",
    notFor: "people with a fever",
    image: { src: "/swedish.svg", alt: "A hand on a shoulder", width: 400, height: 300 },
    href: "/swedish",
  },
  related: ["TechniqueGrid", "BenefitCard", "PriceList"],
};
