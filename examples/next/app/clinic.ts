import type { BookingLink, Phone } from "clinic-ui";

/** The clinic is fictional: 01632 is a telephone code kept for fiction. */
export const clinic = {
  name: "Rowan Yard Clinic",
  phone: { number: "+44 1632 960142", display: "01632 960142" } satisfies Phone,
  booking: {
    href: "https://book.rowanyard.example/",
    label: "Book a visit online",
  } satisfies BookingLink,
  hours: "Monday to Friday, 8 am to 6 pm",
};
