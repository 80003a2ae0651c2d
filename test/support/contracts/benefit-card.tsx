import { BenefitCard } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: BenefitCard,
  props: { icon: "~" },
  withText: (text) => ({ name: text, description: text, number: text, evidence: text }),
  withUrl: (url) => ({ name: "Less pain", href: url }),
};
