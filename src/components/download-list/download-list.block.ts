import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "DownloadList",
  group: "Booking and the clinic",
  parts: { items: "The files, in the order of your list." },
  customProperties: { width: { meaning: "widest width of the list", default: "44rem" } },
  content: { "items[].description": "sentence" },
  example: {
    heading: "Forms",
    intro: "Print them, or fill them in here with us.",
    items: [
      {
        name: "Form for new patients",
        href: "/forms/new-patient.pdf",
        bytes: 240_000,
        pages: 4,
        language: "pl",
        description: "Bring it to your first visit.",
      },
      { name: "Exercises for the back", href: "/exercises", format: "EPUB" },
    ],
  },
  related: ["VisitChecklist", "FirstVisitSteps", "RelatedPages"],
};
