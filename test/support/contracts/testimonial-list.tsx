import { TestimonialList } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: TestimonialList,
  withText: (text) => ({
    heading: text,
    items: [{ children: text, name: text, description: text, consent: true }],
  }),
};
