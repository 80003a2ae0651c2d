import type { ClinicLocation } from "clinic-ui";
import { clinic } from "./clinic";
import { exerciseRoom, yard } from "./place";

/** The clinic's two places. */
export const rowanYard = {
  name: "Rowan Yard",
  address: clinic.address,
  geo: clinic.geo,
  phone: clinic.phone,
  hours: clinic.hours,
  directions: "Three minutes on foot from Larkford station. Bus 7 stops at the gate.",
  parking: "Four places in the yard. One is wide, and next to the door.",
  access: "No steps. The door opens by itself, and a wheelchair can turn in every room.",
  image: yard,
  href: "/rowan-yard",
} satisfies ClinicLocation;

export const oldMillRoad = {
  name: "Old Mill Road",
  address: {
    street: "18 Old Mill Road",
    locality: "Larkford",
    postalCode: "LK2 7DN",
    country: "GB",
  },
  geo: { latitude: 54.26, longitude: -4.93 },
  phone: { number: "+44 1632 960143", display: "01632 960143" },
  hours: "Tuesday and Thursday, 10 am to 7 pm",
  directions: "Bus 12 from the market square, eight minutes.",
  parking: "In the street, free for two hours.",
  access: "Two steps at the door. Call us, and we bring a ramp.",
  image: exerciseRoom,
  href: "/old-mill-road",
} satisfies ClinicLocation;
