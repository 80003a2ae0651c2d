import { ComparisonTable } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: ComparisonTable,
  props: {
    heading: "Compare",
    caption: "Two treatments",
    columns: ["Treatment", "Time", "Pressure"],
    items: [{ name: "Swedish massage", cells: ["60 minutes", <b key="b">Light</b>] }],
  },
  withText: (text) => ({
    heading: text,
    caption: text,
    columns: [text, text],
    items: [{ name: text, cells: [text] }],
  }),
};
