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
    monday: [{ opens: "08:30", closes: "17:30" }],
    tuesday: [{ opens: "08:30", closes: "17:30" }],
    thursday: [
      { opens: "08:30", closes: "13:00" },
      { opens: "15:00", closes: "20:00" },
    ],
    friday: [{ opens: "08:30", closes: "14:00" }],
  },
} satisfies OpeningHours;

/** Everything here is made up: put in your own. The site's address is `url`, and nowhere else. */
export const clinic = {
  name: "Larch House Chiropractic",
  kind: "chiropractic",
  url: "https://www.example.org",
  description: "A chiropractor in Emberly for backs, necks and the joints between.",
  phone: { number: "+44 1632 960118", display: "01632 960118" },
  booking: { href: "/book", label: "Ask for a visit" },
  address: {
    street: "Larch House, 9 Well Street",
    locality: "Emberly",
    postalCode: "LK1 4AB",
    country: "GB",
  },
  // At sea: your own, so that the map shows it.
  geo: { latitude: 54.25, longitude: -4.9 },
  openingHours,
} satisfies Clinic;
