import type { Clinic, OpeningHours, Practitioner } from "clinic-ui";

/** One object feeds header, footer, hours, location, booking and search engines. The clinic is fictional. */
export const clinic = {
  name: "Rowan Yard Clinic",
  url: "https://rowanyard.example",
  phone: { number: "+44 1632 960142", display: "01632 960142" },
  // At sea, like the town.
  geo: { latitude: 54.25, longitude: -4.9 },
  booking: { href: "/book", label: "Book a visit online" },
  email: "hello@rowanyard.example",
  address: {
    street: "3 Rowan Yard, Mill Lane",
    locality: "Larkford",
    postalCode: "LK1 4RY",
    country: "GB",
  },
  openingHours: {
    timeZone: "Europe/London",
    week: {
      monday: [{ opens: "08:00", closes: "18:00" }],
      tuesday: [{ opens: "08:00", closes: "18:00" }],
      wednesday: [{ opens: "08:00", closes: "18:00" }],
      thursday: [{ opens: "08:00", closes: "18:00" }],
      friday: [{ opens: "08:00", closes: "16:00" }],
    },
    exceptions: [{ date: "2026-12-24", until: "2027-01-01", name: "Christmas and New Year" }],
  } satisfies OpeningHours,
} satisfies Clinic;

/** The hours in a few words, for beside the telephone number. */
export const hours = "Monday to Thursday, 8 am to 6 pm; Friday until 4 pm";

export const practitioner = {
  name: "Tom Okafor",
  jobTitle: "Physiotherapist",
  credentials: [{ abbreviation: "BSc", meaning: "Bachelor of Science" }],
  languages: ["en", "ig"],
  specialties: ["Back and leg pain"],
} satisfies Practitioner;

export const team = [
  practitioner,
  { name: "Ana Ferreira", jobTitle: "Massage therapist", languages: ["en", "pt"] },
  { name: "Noor Rahman", jobTitle: "Physiotherapist", specialties: ["Pelvic health"] },
] satisfies Practitioner[];
