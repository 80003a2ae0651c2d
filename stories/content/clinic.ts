import type {
  Address,
  BookingLink,
  Clinic,
  OpeningHours,
  Phone,
  PricedService,
  Profile,
} from "clinic-ui";

/** The one clinic of all stories. It is fictional: 01632 is a telephone code kept for fiction. */
export const clinic = {
  name: "Rowan Yard Clinic",
  url: "https://rowanyard.example",
  phone: { number: "+44 1632 960142", display: "01632 960142" } satisfies Phone,
  booking: {
    href: "https://rowanyard.example/book",
    label: "Book a visit online",
  } satisfies BookingLink,
  profiles: [
    { name: "Instagram", href: "https://instagram.example/rowanyard" },
    { name: "Facebook", href: "https://facebook.example/rowanyard" },
    { name: "YouTube", href: "https://youtube.example/rowanyard" },
  ] satisfies readonly Profile[],
  hours: "Monday to Friday, 8 am to 6 pm",
  openingHours: {
    timeZone: "Europe/London",
    week: {
      monday: [{ opens: "08:00", closes: "18:00" }],
      tuesday: [{ opens: "08:00", closes: "18:00" }],
      wednesday: [{ opens: "08:00", closes: "18:00" }],
      thursday: [{ opens: "08:00", closes: "18:00" }],
      friday: [{ opens: "08:00", closes: "18:00" }],
    },
    exceptions: [
      {
        date: "2026-12-16",
        name: "Staff training in the morning",
        periods: [{ opens: "13:00", closes: "18:00" }],
      },
      { date: "2026-12-24", until: "2027-01-01", name: "Christmas and New Year" },
    ],
  } satisfies OpeningHours,
  address: {
    street: "3 Rowan Yard, Mill Lane",
    locality: "Larkford",
    postalCode: "LK1 4RY",
    country: "GB",
  } satisfies Address,
  // At sea, like the town.
  geo: { latitude: 54.25, longitude: -4.9 } satisfies Clinic["geo"],
  prices: [
    {
      name: "First visit",
      duration: 60,
      price: { amount: 62, currency: "GBP" },
      description: "With time to talk and a check of how you move.",
    },
    { name: "Physiotherapy", duration: 45, price: { amount: 52, currency: "GBP" } },
    { name: "Chiropractic treatment", duration: 30, price: { amount: 46, currency: "GBP" } },
    { name: "Medical massage", duration: 60, price: { amount: 58, currency: "GBP" } },
    { name: "Reflexology", duration: 45, price: { amount: 44, currency: "GBP" } },
  ] satisfies readonly PricedService[],
};
