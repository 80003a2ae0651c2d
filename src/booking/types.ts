import type { Practitioner } from "../content/practitioner.js";
import type { Price } from "../content/price.js";
import type { Instant } from "../time/instant.js";
import type { BookingRefusal } from "./booking-error.js";

export type { Instant };

/** A time that a visitor may book. */
export interface Slot {
  /** The provider's own name for it, unique among those of one answer. */
  id: string;
  start: Instant;
  end: Instant;
  /**
   * "exact": the appointment begins at `start`. "window": it begins at some time until `end`.
   * @default "exact"
   */
  kind?: "exact" | "window";
  /** "free": can be booked here. "call": the clinic gives it by telephone. "taken": nobody can book it. */
  state: "free" | "call" | "taken";
  serviceId?: string;
  practitionerId?: string;
  locationId?: string;
  /**
   * How many places are left in it, for a class or a group.
   * @default 1, which is not told
   */
  capacity?: number;
  /** What it costs, where that is not what its service costs. */
  price?: Price;
  /** The provider's page for this very time. */
  bookingUrl?: string;
  /** The telephone number for this very time. */
  bookingPhone?: string;
  /** What the provider says about it, to be shown: "Bring your scan." */
  note?: string;
  /** The provider's own record, so that an adapter can give back what it was given. */
  raw?: unknown;
}

/** A kind of appointment. */
export interface Service {
  id: string;
  name: string;
  /** Possible lengths in minutes, the usual one first; each with its own price, where it has one. */
  durations?: readonly (number | { minutes: number; price?: Price })[];
  /** What it costs, at a length that has no price of its own. */
  price?: Price;
  /**
   * Who gives it.
   * @default everyone
   */
  practitionerIds?: readonly string[];
  /** Whether it is for people who come for the first time. */
  newPatients?: boolean;
}

/** Someone to have the appointment with. */
export interface BookingPractitioner extends Pick<Practitioner, "name" | "jobTitle"> {
  id: string;
}

/** What slots are asked for. */
export interface SlotQuery {
  /** From here, itself included. */
  from: Instant;
  /** Until here, itself not included. */
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
  /** The line's place in the answer, from 0, or its own name. */
  at: number | string;
  reason: string;
}

/** Which times are free in a stretch of time: a diary's answer to a `SlotQuery`. */
export interface Availability {
  slots: readonly Slot[];
  /**
   * The stretch that the answer speaks of. `complete: false` means that it holds more slots than
   * these, or was not read to its end: days of it without slots are "not checked", not "full".
   */
  coverage: { from: Instant; to: Instant; complete: boolean };
  /** The clinic's IANA time zone: `Europe/London`. */
  clinicTimeZone: string;
  fetchedAt: Instant;
  /** Lines that could not be used. */
  problems?: readonly SlotProblem[];
}

/**
 * The signal goes to a function that declares its second parameter. A server function ("use server")
 * declares none: its arguments cross the wire, and a signal cannot.
 */
export interface CallContext {
  signal?: AbortSignal;
}

/**
 * Asks for slots. A refusal is thrown, or returned by a server function, whose errors lose their
 * code on the way.
 * @throws {BookingError} `rate-limited`, `offline`, `auth` or `server`
 */
export type LoadSlots = (
  query: SlotQuery,
  context: CallContext,
) => Promise<Availability | BookingRefusal>;

/** A slot that is kept for one visitor. */
export interface Hold {
  holdId: string;
  /** When the diary gives it to others. It is asked for again before, as long as the visitor is there. */
  until: Instant;
}

/**
 * Keeps a slot for a visitor while the details are typed. A visitor has one hold: `replaces` is the
 * one before, of this slot or of another, to be given back in the same step. Keep it for a minute or
 * two: the picker asks again in time, and what a visitor who went away had is soon free.
 * @throws {BookingError} `slot-taken` and those of LoadSlots
 */
export type HoldSlot = (
  slot: Slot,
  context: CallContext & { replaces?: string },
) => Promise<Hold | BookingRefusal>;

/**
 * Gives a hold back, when the visitor leaves. The page may be closing: send it with
 * `navigator.sendBeacon`, or with `keepalive` in `fetch`. A server function may be cut off by then;
 * the hold runs out all the same.
 */
export type ReleaseHold = (holdId: string) => unknown;

/** What a visitor sends. */
export interface BookingRequest {
  slot: Slot;
  holdId?: string;
  /** The details by the names of their fields. */
  fields: Readonly<Record<string, string | readonly string[]>>;
  /** The visitor's IANA time zone. */
  patientTimeZone: string;
  /** The `id` of a booking that this one takes the place of. */
  rescheduleOf?: string;
}

/** What became of a booking. */
export type BookingOutcome =
  | {
      /** "pending": the clinic has yet to say yes. */
      status: "confirmed" | "pending";
      id: string;
      /** Where the visitor may change or cancel it. */
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
      /** The booking goes on at the provider's own page. */
      status: "redirect";
      url: string;
    };

/**
 * Books. The same `idempotencyKey` must never book twice. A refusal is thrown, or returned by a
 * server function.
 * @throws {BookingError} any code
 */
export type OnBook = (
  request: BookingRequest,
  context: CallContext & { idempotencyKey: string },
) => Promise<BookingOutcome | BookingRefusal>;
