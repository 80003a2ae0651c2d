import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "PractitionerCard",
  group: "Trust",
  parts: {
    image: "At four to five. Without one the words take its place.",
    description: "Two or three sentences.",
  },
  customProperties: {
    padding: { meaning: "space above and below", default: "--cui-space-5" },
    "image-size": { meaning: "width of the photo", default: "9rem" },
  },
  example: {
    practitioner: {
      name: "Tom Okafor",
      jobTitle: "Physiotherapist",
      credentials: [{ abbreviation: "BSc", meaning: "Bachelor of Science" }],
      registration: { name: "A council", number: "PH-EXAMPLE-01", href: "https://example.org" },
      languages: ["en", "pl"],
      specialties: ["Back pain", "Leg pain"],
      image: { src: "/tom.jpg", alt: "Tom Okafor at his desk", width: 400, height: 500 },
      description: "He listens before he treats.",
      href: "/tom",
    },
  },
  related: ["TeamGrid", "ReviewedBy", "ClinicIntro", "StructuredData"],
};
