import { BodyMap } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: BodyMap,
  withText: (text) => ({
    heading: text,
    items: [{ region: "knee", name: text, description: text }],
  }),
  withUrl: (url) => ({ heading: "Where?", items: [{ region: "knee", href: url }] }),
};
