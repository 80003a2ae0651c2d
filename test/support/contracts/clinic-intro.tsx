import { ClinicIntro } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: ClinicIntro,
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
