import { ContactForm } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: ContactForm,
  props: {
    challenge: "Three and four?",
    values: { phone: "01632 960517" },
    errors: { phone: "Check it" },
    sent: "We call you",
    idempotencyKey: "b2c6",
  },
  withText: (text) => ({
    heading: text,
    intro: text,
    action: "/contact",
    fields: [{ name: "phone", label: text, type: "tel" }],
    phone: { number: "01632 960142", display: text },
    urgent: text,
    topics: [text],
    privacy: text,
    challenge: text,
    values: { phone: text },
    errors: { phone: text },
    sent: text,
  }),
  // A script makes a missing key, and reports a text that is too long.
  changesOnHydration: true,
};
