import { SourceList } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: SourceList,
  withText: (text) => ({
    heading: text,
    intro: text,
    items: [{ name: text, publisher: text }],
  }),
  withUrl: (url) => ({ items: [{ name: "Sciatica", href: url }] }),
};
