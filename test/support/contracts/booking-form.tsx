import { BookingForm } from "clinic-ui";
import type { Contract } from "../contracts";

const options = [
  { value: "a", label: "One" },
  { value: "b", label: "Two" },
];

export const contract: Contract = {
  component: BookingForm,
  props: {
    action: "/book",
    fields: [
      { name: "name", label: "Name", type: "text", required: true, autoComplete: "name" },
      { name: "phone", label: "Telephone", type: "tel", hint: "Digits" },
      { name: "email", label: "Email", type: "email" },
      { name: "born", label: "Born", type: "date", autoComplete: "bday" },
      { name: "note", label: "Note", type: "textarea", maxLength: 500 },
      { name: "way", label: "Way", type: "select", options },
      { name: "time", label: "Time", type: "radio", options },
      { name: "news", label: "News", type: "checkbox" },
    ],
    legend: "Details",
    // No radio or box: React 18 writes their attributes in another order when it hydrates.
    values: { name: "Ines", way: "b", note: "Hello" },
    errors: { phone: "Check it", time: "Choose one", isPerson: "Are you?", other: "Not known" },
    challenge: "Three and four?",
    privacy: "For your visit alone",
    submitLabel: "Book",
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
