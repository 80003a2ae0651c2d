import { TestimonialCard } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: TestimonialCard,
  props: {
    children: "Tom listened.",
    name: "Maria S.",
    description: "back pain, 2026",
    consent: true,
  },
  withText: (text) => ({ children: text, name: text, description: text, consent: true }),
};
