import { PractitionerCard } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: PractitionerCard,
  props: {
    practitioner: {
      name: "Tom Okafor",
      jobTitle: "Physiotherapist",
      credentials: [{ abbreviation: "BSc", meaning: "Bachelor of Science" }],
      registration: { name: "A council", number: "PH-EXAMPLE-01", href: "https://example.org" },
      languages: ["en", "pl"],
      specialties: ["Back pain", "Leg pain"],
      photo: { src: "/tom.jpg", alt: "Tom", width: 400, height: 500 },
      description: "He listens.",
      href: "/tom",
    },
  },
  withText: (text) => ({
    practitioner: {
      name: text,
      jobTitle: text,
      credentials: [{ abbreviation: text, meaning: text }],
      registration: { name: text, number: text },
      languages: [text],
      specialties: [text],
      description: text,
    },
  }),
  withUrl: (url) => ({
    practitioner: { name: "Tom Okafor", href: url, registration: { name: "A council", href: url } },
  }),
};
