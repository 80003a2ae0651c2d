import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "ReviewedBy",
  group: "Trust",
  customProperties: {
    line: { meaning: "colour of the line at its start", default: "--cui-color-line-strong" },
  },
  example: {
    author: { name: "Ana Ferreira", jobTitle: "Massage therapist", href: "/ana" },
    reviewer: { name: "Tom Okafor" },
    published: "2026-03-14",
    lastReviewed: "2026-09-02",
    nextReview: "2028-09-02",
  },
  related: ["SourceList", "PractitionerCard", "MedicalDisclaimer"],
};
