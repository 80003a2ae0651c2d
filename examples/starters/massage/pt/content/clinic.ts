import type { Clinic, OpeningHours } from "clinic-ui/content";

/** Of the pages, as in `<html lang>`. */
export const language = "en-GB";

/** Of all prices (ISO 4217). */
export const currency = "GBP";

/** The number to call when someone's life may be in danger. */
export const emergencyNumber = "999";

const openingHours = {
  timeZone: "Europe/London",
  week: {
    tuesday: [{ opens: "10:00", closes: "18:00" }],
    wednesday: [{ opens: "12:00", closes: "20:00" }],
    thursday: [{ opens: "10:00", closes: "18:00" }],
    friday: [{ opens: "10:00", closes: "16:00" }],
    saturday: { byAppointment: true },
  },
} satisfies OpeningHours;

/** Everything here is made up: put in your own. The site's address is `url`, and nowhere else. */
export const clinic = {
  name: "Massagem na Rua da Avelã",
  kind: "massage",
  url: "https://www.example.org",
  description:
    "Massagem para costas, pescoço e ombros cansados, por uma só terapeuta, numa sala calma.",
  phone: { number: "+44 1632 960118", display: "01632 960118", sms: true },
  booking: { href: "/book", label: "Pedir um horário" },
  address: {
    street: "Rua da Avelã, 4",
    locality: "Vila Clara",
    postalCode: "LK1 4AB",
    country: "GB",
  },
  // At sea: your own, so that the map shows it.
  geo: { latitude: 54.25, longitude: -4.9 },
  openingHours,
} satisfies Clinic;
