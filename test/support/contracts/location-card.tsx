import { LocationCard } from "clinic-ui";
import type { Fixture } from "../contracts";

const clinic = {
  name: "Rowan Yard Clinic",
  address: { street: ["3 Rowan Yard", "Mill Lane"], locality: "Larkford", postalCode: "LK1 4RY" },
  geo: { latitude: 54.25, longitude: -4.9 },
};

export const fixture: Fixture = {
  component: LocationCard,
  withText: (text) => ({
    heading: text,
    clinic: { name: text, address: { street: text, locality: text } },
    directions: text,
    parking: text,
    access: text,
  }),
  withUrl: (url) => ({ heading: "Where", clinic, mapHref: url }),
};
