import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "VisitChecklist",
  group: "Booking and the clinic",
  parts: { groups: "A list for each group, beside each other where there is room." },
  customProperties: {
    mark: { meaning: "colour of the mark before each item", default: "--cui-color-accent" },
  },
  content: { "items[].description": "sentence", "groups[].items[].description": "sentence" },
  example: {
    heading: "What should I bring?",
    intro: "You need little.",
    items: [{ name: "This list" }],
    groups: [
      {
        name: "Bring",
        items: [
          { name: "A list of your medicines", description: "A photo of the packets will do." },
          "Your glasses",
        ],
      },
    ],
  },
  related: ["FirstVisitSteps", "DoDontList", "DownloadList", "BookingConfirmation"],
};
