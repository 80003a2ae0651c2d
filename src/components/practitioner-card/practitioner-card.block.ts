import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "PractitionerCard",
  group: "Trust",
  parts: {
    photo: "At four to five. Without one the words take its place.",
    description: "Two or three sentences.",
  },
  customProperties: {
    padding: { meaning: "space above and below", default: "--cui-space-5" },
    photo: { meaning: "width of the photo", default: "9rem" },
  },
  related: ["ReviewedBy", "ClinicIntro", "StructuredData"],
};
