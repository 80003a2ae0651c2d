import { NewList } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: NewList,
  props: {
    heading: "Heading",
    intro: "Intro",
    items: [{ name: "First", description: "About it" }, { name: "Second" }],
  },
  withText: (text) => ({ heading: text, items: [{ name: text, description: text }] }),
};
