import { TestimonialCard } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: TestimonialCard,
  withText: (text) => ({ children: text, name: text, description: text, consent: true }),
};
