import { SourceList } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: SourceList,
  props: {
    heading: "Sources",
    intro: "Two",
    items: [
      { title: "Sciatica", publisher: "NHS", url: "https://www.nhs.uk/conditions/sciatica/" },
      { title: "Low back pain", year: 2020 },
    ],
  },
  withText: (text) => ({
    heading: text,
    intro: text,
    items: [{ title: text, publisher: text }],
  }),
  withUrl: (url) => ({ items: [{ title: "Sciatica", url }] }),
};
