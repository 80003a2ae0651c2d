import { ComparisonTable } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: ComparisonTable,
  props: {
    heading: "Compare",
    caption: "Two treatments",
    columns: ["Treatment", "Time", "Pressure"],
    rows: [{ header: "Swedish massage", cells: ["60 minutes", <b key="b">Light</b>] }],
  },
  withText: (text) => ({
    heading: text,
    caption: text,
    columns: [text, text],
    rows: [{ header: text, cells: [text] }],
  }),
};
