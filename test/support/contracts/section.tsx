import { Section } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: Section,
  props: {
    heading: "Part",
    intro: "About",
    tone: "ink",
    layout: "split",
    note: "Ask us",
    actions: "Go",
    children: "Content",
  },
  withText: (text) => ({ heading: text, intro: text, note: text, actions: text, children: text }),
};
