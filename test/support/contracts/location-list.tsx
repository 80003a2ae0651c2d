import { LocationList } from "clinic-ui";
import type { Fixture } from "../contracts";

const address = { street: "3 Rowan Yard", locality: "Larkford", postalCode: "LK1 4RY" };

export const fixture: Fixture = {
  component: LocationList,
  withText: (text) => ({
    heading: text,
    items: [
      {
        name: text,
        address: { street: text, locality: text },
        hours: text,
        directions: text,
        parking: text,
        access: text,
        href: "/here",
      },
    ],
  }),
  withUrl: (url) => ({
    heading: "Where",
    items: [{ name: "Rowan Yard", address, hasMap: url, href: url }],
  }),
};
