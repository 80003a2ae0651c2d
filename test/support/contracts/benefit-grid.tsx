import { BenefitGrid } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: BenefitGrid,
  props: {
    heading: "Benefits",
    intro: "Two",
    items: [{ heading: "One", body: "It may ease." }, { heading: "Two" }],
    numbered: true,
  },
  withText: (text) => ({ heading: text, intro: text, items: [{ heading: text, body: text }] }),
  withUrl: (url) => ({ heading: "Benefits", items: [{ heading: "One", href: url }] }),
};
