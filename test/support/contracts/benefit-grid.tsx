import { BenefitGrid } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: BenefitGrid,
  props: {
    heading: "Benefits",
    intro: "Two",
    items: [{ name: "One", description: "It may ease." }, { name: "Two" }],
    numbered: true,
  },
  withText: (text) => ({ heading: text, intro: text, items: [{ name: text, description: text }] }),
  withUrl: (url) => ({ heading: "Benefits", items: [{ name: "One", href: url }] }),
};
