import { Section } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: Section,
  props: {
    heading: "Part",
    intro: "About",
    tone: "ink",
    layout: "split",
    actions: "Go",
    children: "Content",
  },
  withText: (text) => ({ heading: text, intro: text, actions: text, children: text }),
};
