import {
  BookingError,
  type HoldSlot,
  type LoadSlots,
  type OnBook,
  type ReleaseHold,
} from "clinic-ui/booking";

/** Asks a server, and turns what it refuses into a BookingError. */
async function ask<Answer>(url: string, init: RequestInit): Promise<Answer> {
  // With the cookie by which the server knows a visitor's own hold.
  const response = await fetch(url, { credentials: "include", ...init });
  const answer = (await response.json()) as Answer & BookingError;
  if (!response.ok) throw new BookingError(answer.code, answer);
  return answer;
}

const post = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: "POST",
  body: JSON.stringify(body),
  headers: { "content-type": "application/json", ...headers },
});

/** The diary of examples/booking-server, at its address. */
export function serverDiary(server: string) {
  const loadSlots: LoadSlots = (query, { signal }) => {
    const known = Object.entries(query).filter(([, value]) => value !== undefined);
    return ask(`${server}/slots?${new URLSearchParams(known as [string, string][])}`, { signal });
  };

  const holdSlot: HoldSlot = ({ id }, { signal, replaces }) =>
    ask(`${server}/holds`, { ...post({ slotId: id, replaces }), signal });

  // The page may be closing.
  const releaseHold: ReleaseHold = (holdId) =>
    fetch(`${server}/holds/${holdId}`, {
      method: "DELETE",
      credentials: "include",
      keepalive: true,
    });

  const onBook: OnBook = (request, { signal, idempotencyKey }) =>
    ask(`${server}/bookings`, {
      ...post(request, { "idempotency-key": idempotencyKey }),
      signal,
    });

  return { loadSlots, holdSlot, releaseHold, onBook };
}
