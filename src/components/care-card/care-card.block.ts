import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "CareCard",
  group: "Safety",
  parts: {
    heading: "What to do, and when.",
    level: "A mark of its own shape, and the level in a word.",
    body: "The signs as a list, and what else to know.",
    actions: "Links that get help. They take the colour of the level.",
  },
  customProperties: { padding: { meaning: "inside the card", default: "--cui-space-5" } },
  styleNote: "Its colours are the tokens of the care levels, which nothing else uses.",
  content: { heading: "heading", "items[]": "sentence", children: "text", actions: "links" },
  example: {
    level: "emergency",
    heading: "Call 999 if",
    children: "You cannot feel or move both legs. Do not drive yourself.",
    actions: "Call 999, or ask someone to call for you.",
  },
  related: ["Callout", "ContraindicationList", "MedicalDisclaimer", "PhoneLink"],
};
