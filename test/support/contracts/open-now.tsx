import { OpenNow } from "clinic-ui/open-now";
import type { Contract } from "../contracts";

const hours = {
  timeZone: "Europe/London",
  week: { monday: [{ opens: "08:00", closes: "18:00" }] },
};

export const contract: Contract = {
  component: OpenNow,
  // With a moment of its own it has no clock, so that the server and the browser say the same.
  props: { hours, now: Date.parse("2026-12-07T12:00:00Z"), children: "Mondays, 8 am to 6 pm" },
  // Without a zone nobody can know, so the words of its author stay.
  withText: (text) => ({ hours: { ...hours, timeZone: "" }, children: text }),
};
