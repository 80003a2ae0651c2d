import { LocationMap } from "clinic-ui";
import type { Fixture } from "../contracts";

const geo = { latitude: 54.25, longitude: -4.9 };

export const fixture: Fixture = {
  component: LocationMap,
  withText: (text) => ({
    heading: text,
    clinic: { name: text, address: { street: text, locality: text }, geo },
    provider: text,
  }),
  withUrl: (url) => ({ heading: "Where", clinic: { name: "Clinic", geo }, mapHref: url }),
  // The button that asks for the map needs a script.
  changesOnHydration: true,
};
