import { SourceList } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: SourceList,
  props: {
    heading: "Sources",
    intro: "Two",
    items: [
      { name: "Sciatica", publisher: "NHS", href: "https://www.nhs.uk/conditions/sciatica/" },
      { name: "Low back pain", year: 2020 },
    ],
  },
  withText: (text) => ({
    heading: text,
    intro: text,
    items: [{ name: text, publisher: text }],
  }),
  withUrl: (url) => ({ items: [{ name: "Sciatica", href: url }] }),
};
