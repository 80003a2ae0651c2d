import { AppointmentPicker } from "clinic-ui";
import type { Fixture } from "../contracts";

const slots = {
  slots: [
    {
      id: "a",
      start: "2026-11-24T09:00:00+00:00",
      end: "2026-11-24T10:00:00+00:00",
      state: "free" as const,
    },
  ],
  coverage: {
    from: "2026-11-23T00:00:00+00:00",
    to: "2026-12-07T00:00:00+00:00",
    complete: true,
  },
  clinicTimeZone: "Europe/London",
  fetchedAt: "2026-11-23T00:00:00+00:00",
};

export const fixture: Fixture = {
  component: AppointmentPicker,
  changesOnHydration: true,
  withText: (text) => ({
    heading: text,
    action: "/bookings",
    timeZone: "Europe/London",
    slots: { ...slots, slots: [{ ...slots.slots[0], note: text }] },
  }),
};
