import type { Availability } from "clinic-ui/booking";
import type { Clinic, OpeningHours, PricedService, Question } from "clinic-ui/content";

export const clinic = {
  name: "Rowan Yard Clinic",
  phone: { number: "+44 1632 960142", display: "01632 960142" },
  booking: { href: "https://book.rowanyard.example/" },
  openingHours: {
    timeZone: "Europe/London",
    week: { monday: [{ opens: "08:00", closes: "18:00" }] },
  } satisfies OpeningHours,
} satisfies Clinic;

export const questions: Question[] = [
  { question: "Does it hurt?", answer: "It should not. Say so if it does." },
];

export const services: PricedService[] = [
  { name: "Massage", duration: 60, price: { amount: 52, currency: "GBP" } },
];

/** Far away, so that it is never over. */
export const availability: Availability = {
  slots: [
    {
      id: "a",
      start: "2099-06-01T09:00:00+01:00",
      end: "2099-06-01T10:00:00+01:00",
      state: "free",
    },
  ],
  coverage: {
    from: "2099-06-01T00:00:00+01:00",
    to: "2099-06-15T00:00:00+01:00",
    complete: true,
  },
  clinicTimeZone: "Europe/London",
  fetchedAt: "2099-05-31T00:00:00+01:00",
};
