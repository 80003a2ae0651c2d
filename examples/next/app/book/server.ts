import { BookingError, bookingErrorCode, type BookingOutcome } from "clinic-ui/booking";
import { cookies } from "next/headers";

const address = process.env.BOOKING_SERVER ?? "http://localhost:4000";

/** Who asks: the name that proxy.ts has given, or none. */
export async function visitorName(): Promise<string | undefined> {
  const name = (await cookies()).get("visitor")?.value;
  return name && /^[\w-]{36}$/.test(name) ? name : undefined;
}

/**
 * Asks the clinic's booking server, for the visitor: what a visitor keeps does not look taken to them.
 * @throws {BookingError} what it refuses
 */
export async function askServer(path: string, init: RequestInit = {}) {
  const visitor = await visitorName();
  const response = await fetch(new URL(path, address), {
    ...init,
    headers: { ...init.headers, ...(visitor && { cookie: `visitor=${visitor}` }) },
    cache: "no-store",
    signal: AbortSignal.timeout(20_000),
  });
  const answer = response.status === 204 ? undefined : await response.json();
  if (response.ok) return answer;
  throw new BookingError(bookingErrorCode(answer), answer);
}

export const postJson = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  askServer(path, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });

/** Books for the server function and for the form that posts: what both read from outside. */
export function book(
  request: {
    slotId: string;
    fields: Record<string, string>;
    holdId?: string;
    patientTimeZone?: string;
    rescheduleOf?: string;
  },
  idempotencyKey: string,
): Promise<BookingOutcome> {
  const { slotId, ...rest } = request;
  return postJson(
    "/bookings",
    { slot: { id: slotId }, ...rest },
    {
      "idempotency-key": idempotencyKey,
    },
  );
}
