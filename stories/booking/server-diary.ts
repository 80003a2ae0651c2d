import { BookingError, type HoldSlot, type LoadSlots, type OnBook } from "clinic-ui/booking";

/** Asks a server, and turns what it refuses into a BookingError. */
async function ask<Answer>(url: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(url, init);
  const answer = (await response.json()) as Answer & BookingError;
  if (!response.ok) throw new BookingError(answer.code, answer);
  return answer;
}

const post = (body: unknown, signal: AbortSignal, headers: Record<string, string> = {}) => ({
  method: "POST",
  body: JSON.stringify(body),
  headers: { "content-type": "application/json", ...headers },
  signal,
});

/** The diary of examples/booking-server, at its address. */
export function serverDiary(server: string) {
  const loadSlots: LoadSlots = ({ from, to, timeZone }, { signal }) =>
    ask(`${server}/slots?${new URLSearchParams({ from, to, timeZone })}`, { signal });

  const holdSlot: HoldSlot = ({ id }, { signal }) =>
    ask(`${server}/holds`, post({ slotId: id }, signal));

  const onBook: OnBook = (request, { signal, idempotencyKey }) =>
    ask(`${server}/bookings`, post(request, signal, { "idempotency-key": idempotencyKey }));

  return { loadSlots, holdSlot, onBook };
}
