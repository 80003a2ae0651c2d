import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "FirstVisitSteps",
  group: "Booking and the clinic",
  parts: {
    items:
      "An ordered list. A station with a number stands before each step, and the line joins them.",
  },
  customProperties: {
    line: { meaning: "colour of the line and its stations", default: "--cui-color-accent" },
  },
  content: { "items[].name": "heading", "items[].description": "sentence" },
  example: {
    heading: "Your first visit",
    intro: "It takes about an hour.",
    items: [
      { name: "We talk", description: "Tell us where it hurts.", duration: 15 },
      { name: "You rest" },
    ],
  },
  related: ["SessionPlan", "MechanismList", "BookingCTA"],
};
