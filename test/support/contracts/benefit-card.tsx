import { BenefitCard } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: BenefitCard,
  props: {
    heading: "Less pain",
    body: "It may ease.",
    icon: "~",
    number: 1,
    evidence: "A study",
    href: "/a",
  },
  withText: (text) => ({ heading: text, body: text, number: text, evidence: text }),
  withUrl: (url) => ({ heading: "Less pain", href: url }),
};
