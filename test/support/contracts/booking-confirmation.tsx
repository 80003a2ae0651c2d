import { BookingConfirmation } from "clinic-ui";
import type { Fixture } from "../contracts";

const visit = {
  bookingId: "42",
  start: "2026-11-24T09:00:00+00:00",
  end: "2026-11-24T10:00:00+00:00",
  timeZone: "Europe/London",
};

export const fixture: Fixture = {
  component: BookingConfirmation,
  withText: (text) => ({ ...visit, heading: text, service: text, practitioner: text }),
  // Without a time there are no links to calendars, which are always safe.
  withUrl: (url) => ({ ...visit, start: "soon", manageHref: url }),
  changesOnHydration: true,
};
