import { ComparisonTable } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: ComparisonTable,
  props: { items: [{ name: "Swedish massage", cells: ["60 minutes", <b key="b">Light</b>] }] },
  withText: (text) => ({
    heading: text,
    caption: text,
    columns: [text, text],
    items: [{ name: text, cells: [text] }],
  }),
};
