import { ConditionHero } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: ConditionHero,
  props: {
    heading: "Sciatica",
    eyebrow: "Massage",
    intro: "What it is",
    media: "picture",
    actions: "book",
  },
  withText: (text) => ({ heading: text, eyebrow: text, intro: text }),
};
