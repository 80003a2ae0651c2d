import { BookingCTA } from "clinic-ui";
import type { Contract } from "../contracts";

const phone = { number: "+44 1632 960142", extension: "12", sms: true };

export const contract: Contract = {
  component: BookingCTA,
  props: {
    heading: "Book a visit",
    intro: "Online or by phone",
    booking: { href: "/book", label: "Book" },
    phone,
    hours: "8 to 6",
  },
  withText: (text) => ({
    heading: text,
    intro: text,
    booking: { href: "/book", label: text },
    phone: { number: "01632 960142", display: text },
    hours: text,
  }),
  withUrl: (url) => ({ heading: "Book a visit", booking: { href: url } }),
};
