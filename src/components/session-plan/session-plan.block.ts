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
  example: {
    heading: "How often do I come?",
    intro: "Many people need four visits.",
    items: [
      { name: "Weeks 1 and 2", sessions: 3, description: "Less pain." },
      { name: "After that", sessions: 1 },
    ],
    note: "It depends on how you feel.",
  },
  related: ["FirstVisitSteps", "OutcomeList", "PriceList"],
};
