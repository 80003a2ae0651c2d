import { OpenNow } from "clinic-ui/open-now";
import type { Fixture } from "../contracts";

const hours = {
  timeZone: "Europe/London",
  week: { monday: [{ opens: "08:00", closes: "18:00" }] },
};

export const fixture: Fixture = {
  component: OpenNow,
  // With a moment of its own it has no clock, so that the server and the browser say the same.
  props: { now: Date.parse("2026-12-07T12:00:00Z") },
  // Without a zone nobody can know, so the words of its author stay.
  withText: (text) => ({ hours: { ...hours, timeZone: "" }, children: text }),
};
