import { AlternativesList } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: AlternativesList,
  props: {
    heading: "What else may help",
    intro: "Two",
    items: [
      { name: "Heat" },
      { name: "Exercises", description: "Three of them", href: "/exercises" },
    ],
  },
  withText: (text) => ({ heading: text, items: [{ name: text, description: text }] }),
  withUrl: (url) => ({ heading: "What else may help", items: [{ name: "Heat", href: url }] }),
};
