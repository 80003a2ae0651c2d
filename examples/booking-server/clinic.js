/** The clinic of this example: put your own here. It and its people are fictional. */
export const clinic = {
  name: "Rowan Yard Clinic",
  phone: { number: "+441632960142", display: "01632 960142" },
  address: { street: "3 Rowan Yard, Mill Lane", locality: "Larkford", postalCode: "LK1 4RY" },
  /** @type {import("clinic-ui").OpeningHours} */
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
      { date: "2026-12-16", periods: [{ opens: "13:00", closes: "18:00" }] },
      { date: "2026-12-24", until: "2027-01-01" },
    ],
  },
  /** @type {readonly import("clinic-ui/booking").Service[]} */
  services: [
    {
      id: "first-visit",
      name: "First visit",
      durations: [60],
      price: { amount: 62, currency: "GBP" },
      newPatients: true,
    },
    {
      id: "physiotherapy",
      name: "Physiotherapy",
      durations: [45, 30],
      price: { amount: 52, currency: "GBP" },
      practitionerIds: ["tom"],
    },
    {
      id: "chiropractic",
      name: "Chiropractic treatment",
      durations: [30],
      price: { amount: 46, currency: "GBP" },
      practitionerIds: ["leila"],
    },
    {
      id: "massage",
      name: "Medical massage",
      durations: [60, { minutes: 90, price: { amount: 82, currency: "GBP" } }],
      price: { amount: 58, currency: "GBP" },
      practitionerIds: ["ana", "tom"],
    },
  ],
  /** @type {readonly import("clinic-ui/booking").BookingPractitioner[]} */
  practitioners: [
    { id: "ana", name: "Ana Ferreira", jobTitle: "Massage therapist" },
    { id: "tom", name: "Tom Okafor", jobTitle: "Physiotherapist" },
    { id: "leila", name: "Dr Leila Haddad", jobTitle: "Chiropractor" },
  ],
  privacy: "We use what you send for your visit alone, and give it to nobody else.",
};

/** @typedef {typeof clinic} Clinic */
