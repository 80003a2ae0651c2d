"use client";

import { AppointmentPicker } from "clinic-ui";
import type { LoadSlots, OnBook, Availability } from "clinic-ui/booking";
import { calComSlots } from "clinic-ui/booking/cal-com";

const timeZone = "Europe/London";

const loadSlots: LoadSlots = async ({ from, to }, { signal }) => {
  const response = await fetch(`/api/slots?${new URLSearchParams({ from, to })}`, { signal });
  return calComSlots(await response.json(), {
    clinicTimeZone: timeZone,
    coverage: { from, to },
    fetchedAt: new Date().toISOString(),
  });
};

const onBook: OnBook = async (request, { signal, idempotencyKey }) => {
  const response = await fetch("/api/bookings", {
    method: "POST",
    headers: { "Idempotency-Key": idempotencyKey },
    body: JSON.stringify(request),
    signal,
  });
  return response.json();
};

/** `slots` are the first free times, found on the server. */
export default function ChooseATime({ slots }: { slots?: Availability }) {
  return (
    <AppointmentPicker
      heading="Choose a time"
      action="/bookings"
      timeZone={timeZone}
      slots={slots}
      loadSlots={loadSlots}
      onBook={onBook}
      clinic={{
        name: "Rowan Yard Clinic",
        phone: { number: "+44 1632 960142", display: "01632 960142" },
      }}
    />
  );
}
