import { Timetable } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: Timetable,
  withText: (text) => ({
    heading: text,
    items: [
      {
        name: text,
        day: "monday",
        start: "17:30",
        end: "18:15",
        teacher: text,
        place: text,
        level: text,
        description: text,
      },
    ],
  }),
  withUrl: (url) => ({
    heading: "Classes",
    items: [{ name: "Pilates", day: "monday", start: "17:30", href: url }],
  }),
};
