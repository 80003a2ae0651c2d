import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "BenefitCard",
  group: "Condition and treatment",
  parts: {
    number: "A place in an order, or a figure.",
    icon: "A small drawing. Decoration, so it is hidden from speech.",
    description: "What happens, in one to three sentences.",
    evidence: "What the claim rests on.",
  },
  customProperties: {
    padding: { meaning: "space above and below", default: "--cui-space-5" },
    number: { meaning: "colour of the number and the icon", default: "--cui-color-accent" },
  },
  content: {
    children: "text",
    name: "heading",
    description: "sentence",
    icon: "picture",
    evidence: "sentence",
  },
  related: ["BenefitGrid", "TechniqueCard", "OutcomeList"],
};
