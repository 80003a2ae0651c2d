import { AppointmentRequestForm } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: AppointmentRequestForm,
  props: {
    heading: "Ask us to call",
    intro: "Within a day",
    action: "/call-back",
    fields: [{ name: "phone", label: "Telephone", type: "tel", required: true }],
    phone: { number: "+44 1632 960142", extension: "12" },
    privacy: "For the call alone",
    challenge: "Three and four?",
    values: { phone: "01632 960517" },
    errors: { phone: "Check it" },
    sent: "We call you",
    idempotencyKey: "b2c6",
  },
  withText: (text) => ({
    heading: text,
    intro: text,
    action: "/call-back",
    fields: [{ name: "phone", label: text, type: "tel" }],
    phone: { number: "01632 960142", display: text },
    privacy: text,
    challenge: text,
    values: { phone: text },
    errors: { phone: text },
    sent: text,
  }),
  // A script makes a missing key, and reports a text that is too long.
  changesOnHydration: true,
};
