import { BookingForm } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: BookingForm,
  props: {
    // No radio or box: React 18 writes their attributes in another order when it hydrates.
    values: { name: "Ines", way: "b", note: "Hello" },
    errors: { phone: "Check it", time: "Choose one", isPerson: "Are you?", other: "Not known" },
    challenge: "Three and four?",
    sent: "Thank you",
    idempotencyKey: "b2c6",
    children: "More",
  },
  withText: (text) => ({
    action: "/book",
    fields: [
      { name: "phone", label: text, type: "tel", hint: text, missing: text },
      { name: text, label: text, type: "radio", options: [{ value: text, label: text }] },
    ],
    legend: text,
    values: { phone: text },
    errors: { phone: text, [text]: text },
    challenge: text,
    privacy: text,
    submitLabel: text,
    sent: text,
    children: text,
  }),
  // A script says how long a text may be, in place of the browser, and makes a key.
  changesOnHydration: true,
};
