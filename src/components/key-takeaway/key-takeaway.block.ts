import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "KeyTakeaway",
  group: "Condition and treatment",
  parts: {
    text: "What the eye lands on: one or two sentences.",
    thread: "The line under it. It runs the way the text does.",
  },
  customProperties: {
    size: { meaning: "size of the statement", default: "--cui-text-4" },
    line: { meaning: "colour of the line under it", default: "--cui-color-accent" },
  },
  content: { children: "text" },
  example: { heading: "In short", children: "Keep moving: most sciatica eases in six weeks." },
  related: ["Callout", "CareCard", "StructuredData"],
};
