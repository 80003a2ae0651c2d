import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "ClinicIntro",
  group: "Condition and treatment",
  parts: {
    body: "The text and the note, side by side where there is room.",
    text: "What the clinic does, in a reading measure.",
    note: "Stands at the side on wide screens, and under the text on narrow ones.",
    image: "The practitioner's photo.",
  },
  customProperties: { "image-size": { meaning: "width and height of the photo", default: "6rem" } },
  content: { children: "text" },
  example: {
    heading: "Who we are",
    intro: "A small clinic above the market.",
    clinic: { name: "Rowan Yard Clinic", address: { street: "4 Tanner Row" } },
    practitioner: {
      name: "Tomas Weller",
      jobTitle: "Chiropractor",
      credentials: [{ abbreviation: "DC", meaning: "Doctor of Chiropractic" }],
      image: { src: "/tomas.jpg", alt: "Tomas Weller", width: 96, height: 96 },
      href: "/tomas",
    },
    children: "We have treated backs in Larkford since 2009.",
  },
  related: ["PractitionerCard", "LocationCard", "ReviewedBy"],
};
