import { AppointmentPicker } from "clinic-ui";
import {
  BookingError,
  type HoldSlot,
  type LoadSlots,
  type OnBook,
  type SlotPage,
} from "clinic-ui/booking";

/** Asks the example server, and turns what it refuses into a BookingError. */
async function ask<Answer>(url: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(url, init);
  const answer = (await response.json()) as Answer & BookingError;
  if (!response.ok) throw new BookingError(answer.code, answer);
  return answer;
}

const send = (body: unknown, signal: AbortSignal, headers: Record<string, string> = {}) => ({
  method: "POST",
  body: JSON.stringify(body),
  headers: { "content-type": "application/json", ...headers },
  signal,
});

const loadSlots: LoadSlots = ({ from, to, timeZone }, { signal }) =>
  ask(`/slots?${new URLSearchParams({ from, to, timeZone })}`, { signal });

const holdSlot: HoldSlot = ({ id }, { signal }) => ask("/holds", send({ slotId: id }, signal));

const onBook: OnBook = (request, { signal, idempotencyKey }) =>
  ask("/bookings", send(request, signal, { "idempotency-key": idempotencyKey }));

/** A booking page that talks to the example server. */
export function BookingPage({ slots }: { slots: SlotPage }) {
  return (
    <main>
      <h1>Book a visit</h1>
      <AppointmentPicker
        heading="Choose a time"
        action="/bookings"
        timeZone="Europe/London"
        slots={slots}
        loadSlots={loadSlots}
        holdSlot={holdSlot}
        onBook={onBook}
        clinic={{ name: "Rowan Yard Clinic", phone: { number: "01632 960142" } }}
      />
    </main>
  );
}
