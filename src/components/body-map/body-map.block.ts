import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "BodyMap",
  group: "Condition and treatment",
  parts: {
    map: "The drawing and the lists.",
    figure:
      "A person from the front, from behind or from the side. Decoration: the lists say the same.",
    shape: "A region in the drawing. It belongs to the item's link.",
    lists: "What hurts, then where it spreads, then the rest.",
    key: "How that kind of region looks in the drawing.",
    items: "The regions by name.",
    detail: "Finer lines, such as the collar bone.",
    dots: "What fills a region that pain spreads to.",
    tint: "The pale colour under the dots.",
  },
  customProperties: {
    size: { meaning: "width of one view", default: "15rem" },
    line: { meaning: "colour of the body's line", default: "--cui-color-text" },
    region: { meaning: "colour of a region without a mark", default: "--cui-color-accent, pale" },
    mark: {
      meaning: "colour of what hurts and where it spreads",
      default: "--cui-color-highlight",
    },
  },
  content: { "items[].description": "sentence" },
  example: {
    heading: "Where is sciatica felt?",
    intro: "Most often on one side.",
    items: [
      "lower-back",
      { region: "buttock", side: "left", mark: "hurts", description: "Dull or sharp." },
      { region: "thigh-back", side: "left", mark: "spreads", name: "Down the leg", href: "/leg" },
    ],
    view: "back",
  },
  related: ["SymptomList", "ThreadFigure", "CauseList", "CareCard"],
};
