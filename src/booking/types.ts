import type { Practitioner } from "../content/practitioner.js";
import type { Price } from "../content/price.js";
import type { Instant } from "../time/instant.js";
import type { BookingErrorResult } from "./booking-error.js";

export type { Instant };

/** A time that a visitor may book. */
export interface Slot {
  /** The provider's id, unique in one answer. */
  id: string;
  start: Instant;
  end: Instant;
  /**
   * "exact": the appointment begins at `start`. "window": it begins at some time between `start` and
   * `end`.
   * @default "exact"
   */
  kind?: "exact" | "window";
  /** "free": can be booked online. "call": by telephone only. "taken": not at all. */
  state: "free" | "call" | "taken";
  serviceId?: string;
  practitionerId?: string;
  locationId?: string;
  /**
   * How many places are left, for a class or a group.
   * @default 1, which is not shown
   */
  capacity?: number;
  /** Its price, if it differs from the service's. */
  price?: Price;
  /** The provider's booking page for this slot. */
  bookingUrl?: string;
  /** The telephone number to book this slot. */
  bookingPhone?: string;
  /** The provider's note for visitors: "Bring your scan." */
  note?: string;
  /** The provider's record of the slot, unchanged. */
  raw?: unknown;
}

/** A kind of appointment. */
export interface Service {
  id: string;
  name: string;
  /** Possible lengths in minutes, the usual one first, each with a price of its own if it has one. */
  durations?: readonly (number | { minutes: number; price?: Price })[];
  /** The price of a length without one of its own. */
  price?: Price;
  /**
   * The practitioners who offer it.
   * @default everyone
   */
  practitionerIds?: readonly string[];
  /** Whether it is for first visits. */
  newPatients?: boolean;
}

/** A practitioner whom visitors can choose. */
export interface BookingPractitioner extends Pick<Practitioner, "name" | "jobTitle"> {
  id: string;
}

/** Which slots to load. */
export interface SlotQuery {
  /** The start of the stretch, inclusive. */
  from: Instant;
  /** The end of the stretch, exclusive. */
  to: Instant;
  /** The clinic's IANA time zone. */
  timeZone: string;
  serviceId?: string;
  /**
   * @default anyone
   */
  practitionerId?: string;
  durationMinutes?: number;
}

/** Why a line of a provider's answer could not be used. */
export interface SlotProblem {
  /** The line's index in the answer, from 0, or its name. */
  at: number | string;
  reason: string;
}

/** The slots in a stretch of time: a diary's answer to a `SlotQuery`. */
export interface Availability {
  slots: readonly Slot[];
  /**
   * The stretch that the answer covers. `complete: false` means that there may be more slots in it, so
   * days without slots are "not checked" and not "full".
   */
  coverage: { from: Instant; to: Instant; complete: boolean };
  /** The clinic's IANA time zone: `Europe/London`. */
  clinicTimeZone: string;
  fetchedAt: Instant;
  /** Lines that could not be used. */
  problems?: readonly SlotProblem[];
}

/**
 * The second argument of the functions below. It is passed only to functions that declare the parameter:
 * a server function ("use server") must not, since a signal cannot be serialized.
 */
export interface CallContext {
  signal?: AbortSignal;
}

/**
 * Loads slots. Throw a BookingError, or return a BookingErrorResult from a server function, whose errors
 * lose their code.
 * @throws {BookingError} `rate-limited`, `offline`, `auth` or `server`
 */
export type LoadSlots = (
  query: SlotQuery,
  context: CallContext,
) => Promise<Availability | BookingErrorResult>;

/** A slot that is reserved for one visitor for a short time. */
export interface Hold {
  holdId: string;
  /** When it ends. It is renewed before, as long as the visitor is on the page. */
  until: Instant;
}

/**
 * Holds a slot for a visitor while the details are typed. A visitor has one hold: `replaces` is the id of
 * the previous one, of this slot or another, to be released in the same step. Let it last a minute or
 * two: the picker renews it in time, and the slot of a visitor who has left is soon free.
 * @throws {BookingError} `slot-taken` and those of LoadSlots
 */
export type HoldSlot = (
  slot: Slot,
  context: CallContext & { replaces?: string },
) => Promise<Hold | BookingErrorResult>;

/**
 * Releases a hold when the visitor leaves. The page may be closing: use `navigator.sendBeacon`, or
 * `fetch` with `keepalive`. A call of a server function may be cut off; the hold then expires.
 */
export type ReleaseHold = (holdId: string) => unknown;

/** What a visitor sends. */
export interface BookingRequest {
  slot: Slot;
  holdId?: string;
  /** The visitor's details by the names of their fields. */
  fields: Readonly<Record<string, string | readonly string[]>>;
  /** The visitor's IANA time zone. */
  patientTimeZone: string;
  /** The `id` of the booking that this one replaces. */
  rescheduleOf?: string;
}

/** The result of a booking. */
export type BookingOutcome =
  | {
      /** "pending": the clinic has yet to confirm it. */
      status: "confirmed" | "pending";
      id: string;
      /** Where the visitor can change or cancel it. */
      manageUrl?: string;
      /**
       * The visit as a calendar file, made by the server.
       * @default the browser makes one
       */
      calendarUrl?: string;
      /**
       * How often it has been changed, for calendars (RFC 5545, SEQUENCE).
       * @default 0
       */
      sequence?: number;
    }
  | {
      /** The booking continues on the provider's page. */
      status: "redirect";
      url: string;
    };

/**
 * Books. The same `idempotencyKey` must never book twice. Throw a BookingError, or return a
 * BookingErrorResult from a server function.
 * @throws {BookingError} any code
 */
export type OnBook = (
  request: BookingRequest,
  context: CallContext & { idempotencyKey: string },
) => Promise<BookingOutcome | BookingErrorResult>;
