import type { AddressInfo } from "node:net";
import type { BookingOutcome, BookingRequest, Slot, Availability } from "clinic-ui/booking";
import {
  createServer,
  type BookingServerOptions,
} from "../../../examples/booking-server/server.js";

/** What the server says when it refuses. */
export interface ErrorBody {
  code: string;
  message: string;
  retryAfter?: number;
  alternatives?: Slot[];
  fieldErrors?: Record<string, string>;
}

export const details = { name: "Mina Patel", phone: "01632 960177", email: "", note: "" };

/** Monday, an hour before the clinic opens. */
export const monday = Date.parse("2026-12-14T07:00:00Z");
export const minute = 60_000;

/** A server with a clock that stands still until a test moves it. */
export async function start(options: BookingServerOptions = {}) {
  const clock = { now: monday };
  const server = createServer({ now: () => clock.now, fewestMs: 3000, ...options });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(base + path, { headers, redirect: "manual" });

  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(base + path, {
      method: "POST",
      body: typeof body === "string" ? body : JSON.stringify(body),
      headers: { "Content-Type": "application/json", ...headers },
    });

  const submit = (path: string, fields: Record<string, string>) =>
    fetch(base + path, { method: "POST", body: new URLSearchParams(fields), redirect: "manual" });

  const availability = async (
    query: Record<string, string>,
    headers: Record<string, string> = {},
  ) => (await (await get(`/slots?${new URLSearchParams(query)}`, headers)).json()) as Availability;

  /** The free times of the two days after the clock's first day. */
  const free = async (query: Record<string, string> = {}, headers: Record<string, string> = {}) => {
    const days = { from: "2026-12-15T00:00:00Z", to: "2026-12-17T00:00:00Z" };
    const { slots } = await availability({ ...days, ...query }, headers);
    return slots.filter(({ state }) => state === "free");
  };

  /** Whether a time is free to a visitor, who is known by these headers. */
  const isFree = async (
    { id, serviceId, start, end, practitionerId }: Slot,
    headers: Record<string, string> = {},
  ) => {
    const query = { serviceId: serviceId!, practitionerId: practitionerId!, from: start, to: end };
    return (await free(query, headers)).some((slot) => slot.id === id);
  };

  /** Keeps a time. */
  const hold = async (
    slot: Slot,
    { replaces, headers }: { replaces?: string; headers?: Record<string, string> } = {},
  ) => {
    const response = await post("/holds", { slotId: slot.id, replaces }, headers);
    const { holdId, until } = (await response.json()) as { holdId: string; until: string };
    return { status: response.status, cookie: cookieOf(response), holdId, until };
  };

  let keys = 0;
  const book = (
    slot: Pick<Slot, "id">,
    more: Partial<BookingRequest> = {},
    key = `key ${++keys}`,
  ) =>
    post(
      "/bookings",
      { slot, fields: details, patientTimeZone: "Europe/London", ...more },
      { "Idempotency-Key": key },
    );

  const booked = async (slot: Pick<Slot, "id">, more: Partial<BookingRequest> = {}, key?: string) =>
    (await (await book(slot, more, key)).json()) as BookingOutcome & { id: string };

  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });

  return { base, clock, get, post, submit, availability, free, isFree, hold, book, booked, close };
}

/** What a browser sends back of the cookies that it was given. */
export const cookieOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");

export type Running = Awaited<ReturnType<typeof start>>;

export const readError = async (response: Response) => (await response.json()) as ErrorBody;
