import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "Timetable",
  group: "Booking and the clinic",
  parts: {
    days: "The days that have classes, Monday first.",
    time: "From when until when, in the clock of the language.",
  },
  customProperties: {
    width: { meaning: "widest width of the days", default: "48rem" },
    time: { meaning: "colour of the times", default: "--cui-color-accent" },
  },
  content: { "items[].description": "sentence" },
  example: {
    heading: "Classes",
    intro: "Eight people at most.",
    items: [
      {
        name: "Pilates",
        day: "monday",
        start: "17:30",
        end: "18:15",
        teacher: "Ana Ferreira",
        place: "Upstairs",
        level: "For beginners",
        description: "Bring socks.",
        href: "/classes/pilates",
      },
      { name: "Back class", day: "thursday", start: "09:00", cancelled: true },
    ],
  },
  related: ["OpeningHours", "PriceList", "AppointmentPicker", "TechniqueGrid"],
};
