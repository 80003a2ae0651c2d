import type { Clinic, ClinicLocation, OpeningHours } from "clinic-ui/content";

/** Of the pages, as in `<html lang>`. */
export const language = "en-GB";

/** Of all prices (ISO 4217). */
export const currency = "GBP";

/** The number to call when someone's life may be in danger. */
export const emergencyNumber = "999";

const openingHours = {
  timeZone: "Europe/London",
  week: {
    monday: [{ opens: "07:30", closes: "19:00" }],
    tuesday: [{ opens: "07:30", closes: "19:00" }],
    wednesday: [{ opens: "07:30", closes: "19:00" }],
    thursday: [{ opens: "07:30", closes: "19:00" }],
    friday: [{ opens: "07:30", closes: "16:00" }],
  },
} satisfies OpeningHours;

/** Everything here is made up: put in your own. The site's address is `url`, and nowhere else. */
export const clinic = {
  name: "Millrace Physiotherapy",
  kind: "physiotherapy",
  url: "https://www.example.org",
  description: "Physiotherapy at two places in Emberly: for backs, joints, and after an operation.",
  phone: { number: "+44 1632 960118", display: "01632 960118" },
  booking: { href: "/book", label: "Ask for a visit" },
  address: {
    street: "The Old Mill, Race Lane",
    locality: "Emberly",
    postalCode: "LK1 4AB",
    country: "GB",
  },
  // At sea: your own, so that the map shows it.
  geo: { latitude: 54.25, longitude: -4.9 },
  openingHours,
} satisfies Clinic;

export const places = [
  {
    name: "The Old Mill",
    address: clinic.address,
    geo: clinic.geo,
    phone: clinic.phone,
    hours: "Monday to Friday",
    directions: "Eight minutes on foot from the station, along the water.",
    parking: "Six places in the yard, two of them wide.",
    access: "No steps. The door opens by itself.",
  },
  {
    name: "Station Road",
    address: {
      street: "21 Station Road",
      locality: "Emberly",
      postalCode: "LK2 7CD",
      country: "GB",
    },
    geo: { latitude: 54.26, longitude: -4.91 },
    phone: { number: "+44 1632 960127", display: "01632 960127" },
    hours: "Tuesday and Thursday",
    directions: "Opposite the station, above the bicycle shop.",
    parking: "None at the house. The station has a car park.",
    access: "First floor, with a lift.",
  },
] satisfies ClinicLocation[];
