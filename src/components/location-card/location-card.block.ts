import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "LocationCard",
  group: "Booking and the clinic",
  parts: { map: "Leads to a map. Left out on paper." },
  customProperties: {
    line: { meaning: "colour of the hairlines between its facts", default: "--cui-color-line" },
  },
  content: { directions: "sentence", parking: "sentence", access: "sentence" },
  example: {
    heading: "Where we are",
    intro: "Five minutes from the station.",
    clinic: {
      name: "Rowan Yard Clinic",
      address: {
        street: ["3 Rowan Yard", "Mill Lane"],
        locality: "Larkford",
        postalCode: "LK1 4RY",
      },
      geo: { latitude: 54.25, longitude: -4.9 },
    },
    mapHref: "/map",
    directions: "From the station, follow the river.",
    parking: "Two places in the yard.",
    access: "No steps from the street.",
  },
  related: ["LocationList", "OpeningHours", "SiteFooter", "PhoneLink"],
};
