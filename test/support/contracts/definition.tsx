import { Definition } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: Definition,
  props: {
    heading: "What is sciatica?",
    intro: "In short",
    term: "Sciatica",
    alsoKnownAs: ["sciatic pain", "nerve pain"],
    children: "Pain along a nerve.",
  },
  withText: (text) => ({ heading: text, term: text, alsoKnownAs: [text, text], children: text }),
};
