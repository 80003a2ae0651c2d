import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "SessionPlan",
  group: "Booking and the clinic",
  parts: {
    thread: "The visits, drawn: higher where a part has more.",
    table: "The same as the drawing, in words.",
  },
  customProperties: {
    line: { meaning: "colour of the line and its dots", default: "--cui-color-accent" },
    height: { meaning: "height of the drawing", default: "8rem; 11rem on wide screens" },
  },
  content: { "items[].name": "label", "items[].description": "sentence" },
  related: ["FirstVisitSteps", "OutcomeList", "PriceList"],
};
