import { KeyFigures } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: KeyFigures,
  withText: (text) => ({
    heading: text,
    items: [{ value: text, name: text, source: { name: text, publisher: text } }],
  }),
  withUrl: (url) => ({
    heading: "In figures",
    items: [{ value: 12, name: "years", source: { name: "A report", href: url } }],
  }),
};
