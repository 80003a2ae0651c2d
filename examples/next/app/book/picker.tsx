"use client";

import { AppointmentPicker, type AppointmentPickerProps } from "clinic-ui";
import { BookingError, type LoadSlots, type OnBook } from "clinic-ui/booking";

/** Asks the clinic's own server, and turns what it refuses into a BookingError. */
async function ask(url: string, init: RequestInit) {
  const response = await fetch(url, init);
  const answer = await response.json();
  if (response.ok) return answer;
  throw new BookingError(answer.code, answer);
}

const loadSlots: LoadSlots = ({ from, to, serviceId }, { signal }) =>
  ask(`/api/slots?${new URLSearchParams({ from, to, serviceId: serviceId ?? "" })}`, { signal });

const onBook: OnBook = (request, { signal, idempotencyKey }) =>
  ask("/api/bookings", {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": idempotencyKey },
    body: JSON.stringify(request),
    signal,
  });

/** Functions cannot come from a server component, so they are given here. */
export function Picker(props: AppointmentPickerProps) {
  return <AppointmentPicker {...props} loadSlots={loadSlots} onBook={onBook} />;
}
