import { SymptomList } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: SymptomList,
  props: {
    heading: "Signs",
    intro: "Two",
    items: [
      "Pain",
      { name: "Numb skin", description: "On the leg", commonality: "common", href: "/numb" },
    ],
    columns: 3,
    worseWhen: "Sitting",
    betterWhen: "Walking",
  },
  withText: (text) => ({
    heading: text,
    items: [text, { name: text, description: text }],
    worseWhen: text,
    betterWhen: text,
  }),
  withUrl: (url) => ({ heading: "Signs", items: [{ name: "Pain", href: url }] }),
};
