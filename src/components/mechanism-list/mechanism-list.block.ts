import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "MechanismList",
  group: "Condition and treatment",
  parts: { items: "What happens, in order. A line joins the stations." },
  customProperties: {
    line: { meaning: "colour of the line and its stations", default: "--cui-color-accent" },
    gap: { meaning: "from one item to the next", default: "--cui-space-6" },
  },
  content: { "items[].name": "heading", "items[].description": "sentence" },
  example: {
    heading: "How massage may help",
    intro: "Nobody knows for certain. This may happen:",
    items: [
      { name: "Muscles let go", description: "They soften under slow pressure." },
      { name: "You move more" },
    ],
    ordered: true,
  },
  related: ["BenefitGrid", "FirstVisitSteps", "CauseList"],
};
