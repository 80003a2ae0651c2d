import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "BenefitCard",
  group: "Condition and treatment",
  parts: {
    number: "A place in an order, or a figure.",
    icon: "A small drawing. Decoration, so it is hidden from speech.",
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
  example: {
    name: "Less pain",
    description: "Massage may ease pain in the lower back for a few weeks.",
    number: 1,
    evidence: "A review of 25 studies",
    href: "/back-pain",
  },
  related: ["BenefitGrid", "TechniqueCard", "OutcomeList"],
};
