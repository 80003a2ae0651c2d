import { OpeningHours } from "clinic-ui";
import type { Contract } from "../contracts";

const week = {
  monday: [
    { opens: "08:00", closes: "12:00" },
    { opens: "13:00", closes: "18:00" },
  ],
};

export const contract: Contract = {
  component: OpeningHours,
  props: {
    heading: "Hours",
    intro: "By appointment",
    hours: {
      timeZone: "Europe/London",
      week,
      exceptions: [{ date: "2026-12-24", until: "2026-12-26", name: "Christmas" }],
    },
    today: "2026-12-07",
  },
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
