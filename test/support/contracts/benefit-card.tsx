import { BenefitCard } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: BenefitCard,
  props: {
    name: "Less pain",
    description: "It may ease.",
    icon: "~",
    number: 1,
    evidence: "A study",
    href: "/a",
  },
  withText: (text) => ({ name: text, description: text, number: text, evidence: text }),
  withUrl: (url) => ({ name: "Less pain", href: url }),
};
