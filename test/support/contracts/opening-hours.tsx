import { OpeningHours } from "clinic-ui";
import type { Fixture } from "../contracts";

const week = {
  monday: [
    { opens: "08:00", closes: "12:00" },
    { opens: "13:00", closes: "18:00" },
  ],
};

export const fixture: Fixture = {
  component: OpeningHours,
  withText: (text) => ({
    heading: text,
    intro: text,
    hours: {
      timeZone: "Europe/London",
      week,
      exceptions: [{ date: "2026-12-24", name: text }],
    },
  }),
};
