import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "TeamGrid",
  group: "Trust",
  parts: {
    items: "As many columns as the people fill, up to five; on phones, one under another.",
    image: "At four to five. Without a single one the list is of names, between hairlines.",
    description: "For one or two people, and for those without a page of their own.",
  },
  customProperties: {
    gap: { meaning: "between columns", default: "--cui-column-gap" },
    ratio: { meaning: "width of a photo to its height", default: "4 / 5" },
  },
  example: {
    heading: "Who treats you",
    intro: "Choose whom you would like to see.",
    items: [
      {
        name: "Tom Okafor",
        jobTitle: "Physiotherapist",
        languages: ["en", "pl"],
        specialties: ["Back pain", "Leg pain"],
        image: { src: "/tom.jpg", alt: "Tom Okafor at his desk", width: 400, height: 500 },
        description: "He listens before he treats.",
        href: "/tom",
      },
      { name: "Ana Ferreira" },
    ],
  },
  related: ["PractitionerCard", "TestimonialCard", "ClinicIntro"],
};
