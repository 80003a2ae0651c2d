import { PractitionerCard } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: PractitionerCard,
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
