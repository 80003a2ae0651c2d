import { ClinicIntro } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: ClinicIntro,
  props: {
    heading: "Who we are",
    intro: "In short",
    clinic: { name: "Rowan Yard Clinic", address: { street: "4 Tanner Row" } },
    practitioner: {
      name: "Tomas Weller",
      jobTitle: "Chiropractor",
      credentials: [{ abbreviation: "DC", meaning: "Doctor of Chiropractic" }],
      photo: { src: "/tomas.jpg", alt: "Tomas Weller", width: 96, height: 96 },
      href: "/tomas",
    },
    children: "We treat backs.",
  },
  withText: (text) => ({
    heading: text,
    clinic: { name: text, address: { street: [text, text], locality: text } },
    practitioner: {
      name: text,
      jobTitle: text,
      credentials: [{ abbreviation: text, meaning: text }],
    },
    children: text,
  }),
  withUrl: (url) => ({
    heading: "Who we are",
    clinic: { name: "Rowan Yard Clinic" },
    practitioner: { name: "Tomas Weller", href: url },
  }),
};
