import { BookingCTA } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: BookingCTA,
  withText: (text) => ({
    heading: text,
    intro: text,
    booking: { href: "/book", label: text },
    phone: { number: "01632 960142", display: text },
    hours: text,
  }),
  withUrl: (url) => ({ heading: "Book a visit", booking: { href: url } }),
};
