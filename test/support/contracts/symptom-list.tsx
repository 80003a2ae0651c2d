import { SymptomList, ThreadFigure } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: SymptomList,
  props: { image: <ThreadFigure /> },
  withText: (text) => ({
    heading: text,
    items: [text, { name: text, description: text }],
    worseWhen: text,
    betterWhen: text,
  }),
  withUrl: (url) => ({ heading: "Signs", items: [{ name: "Pain", href: url }] }),
};
