import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "ClinicIntro",
  group: "Condition and treatment",
  parts: {
    body: "The text and the note, side by side where there is room.",
    text: "What the clinic does, in a reading measure.",
    note: "Stands at the side on wide screens, and under the text on narrow ones.",
    photo: "The practitioner's photo.",
  },
  customProperties: { "photo-size": { meaning: "width and height of the photo", default: "6rem" } },
  content: { children: "text" },
  related: ["PractitionerCard", "LocationCard", "ReviewedBy"],
};
