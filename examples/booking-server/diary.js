import { nearestSlots } from "clinic-ui/booking";
import { isTimeZone } from "clinic-ui/content";
import { checkDetails, detailsOf } from "./details.js";
import { AlreadyBooked, HttpError } from "./errors.js";
import { readQuery } from "./slot-query.js";
import { createTimes, instantOf, step } from "./times.js";

/**
 * @typedef {import("clinic-ui/booking").Slot} Slot
 * @typedef {import("clinic-ui/booking").Availability} Availability
 * @typedef {import("./times.js").Time} Time
 * @typedef {import("./times.js").Range} Range
 * @typedef {import("./details.js").Details} Details
 *
 * @typedef {{
 *   id: string,
 *   status: "confirmed" | "cancelled",
 *   sequence: number,
 *   time: Time,
 *   details: Details,
 *   patientTimeZone?: string,
 *   at: number,
 * }} Booking `sequence`: how often it has been changed. `at`: when it was booked or moved
 *
 * @typedef {{ visitor?: string, holdId?: string, bookingId?: string }} Own
 * What a visitor already has: it takes no time away from them.
 *
 * @typedef {{
 *   slotId: string,
 *   fields: Readonly<Record<string, unknown>>,
 *   visitor?: string,
 *   holdId?: string,
 *   practitionerId?: string,
 *   patientTimeZone?: string,
 *   rescheduleOf?: string,
 * }} Request `practitionerId`: whom the visitor wants, where it is not anyone
 */

const minute = 60_000;
const day = 24 * 60 * minute;

/** The longest stretch that one question may ask for. */
const rangeLimit = 31 * day;
/** How far ahead the diary is open, in days. */
export const horizonDays = 180;
/** Times that are nearer are given by telephone. */
const callBefore = 2 * 60 * minute;
/** Short, since the page asks again: what a visitor who went away had is soon free. */
const holdFor = minute;
const rememberAnswersFor = day;

/**
 * A clinic's diary, in memory. Nothing in it waits: two visitors who want the same time are served
 * one after the other, whatever order their requests came in. With a database, do the look and the
 * write in one transaction.
 *
 * @param {{
 *   clinic: import("./clinic.js").Clinic,
 *   now: () => number,
 *   newId: () => string,
 *   seed?: number,
 *   busy?: number,
 *   fewestMs?: number,
 * }} options `now` in milliseconds. `newId` must be hard to guess: who knows it can change a booking.
 * `seed` varies the times that are taken from the beginning, and `busy` is their share: 0 to 1
 */
export function createDiary({ clinic, now, newId, seed = 1, busy = 0.5, fewestMs }) {
  const { timeZone } = clinic.openingHours;
  const { timesOf, timeOf } = createTimes(clinic);

  /** @type {Map<string, Booking>} */
  const bookings = new Map();
  /** @type {Map<string, { time: Time, until: number, visitor?: string }>} */
  const holds = new Map();
  /** @type {Map<string, { sent: string, at: number, outcome: ReturnType<typeof outcomeOf> }>} */
  const answers = new Map();
  /** @type {Details[]} */
  const requests = [];

  /** Whether other patients have it from the beginning. */
  function isTakenFromTheBeginning(/** @type {Time} */ { practitionerId, start, end }) {
    for (let at = start; at < end; at += step * minute) {
      if (share(`${seed}/${practitionerId}/${at}`) < busy) return true;
    }
    return false;
  }

  /** Whether a hold is this visitor's. */
  const isOwn = (
    /** @type {Own} */ { holdId, visitor },
    /** @type {string} */ id,
    /** @type {{ visitor?: string }} */ hold,
  ) => id === holdId || (visitor !== undefined && hold.visitor === visitor);

  /**
   * @param {Time} time
   * @param {Own} own
   * @returns {Slot["state"]}
   */
  function stateOf(time, own) {
    const clashes = (/** @type {Time} */ other) =>
      other.practitionerId === time.practitionerId &&
      other.start < time.end &&
      time.start < other.end;
    if (time.start < now() || time.start > now() + horizonDays * day) return "taken";
    if (isTakenFromTheBeginning(time)) return "taken";
    for (const [id, hold] of holds)
      if (hold.until > now() && clashes(hold.time) && !isOwn(own, id, hold)) return "taken";
    for (const booking of bookings.values())
      if (booking.id !== own.bookingId && booking.status === "confirmed" && clashes(booking.time))
        return "taken";
    return time.start < now() + callBefore ? "call" : "free";
  }

  /**
   * @param {Time} time
   * @param {Slot["state"]} state
   * @returns {Slot}
   */
  function slotOf({ id, service, practitionerId, start, end }, state) {
    return {
      id,
      start: instantOf(start, timeZone),
      end: instantOf(end, timeZone),
      kind: "exact",
      state,
      serviceId: service.id,
      practitionerId,
      ...(state === "call" && { bookingPhone: clinic.phone.number }),
    };
  }

  /**
   * The free times of a range, and those that are given by telephone.
   *
   * @param {Range} range
   * @param {Own} [own]
   */
  function slotsIn(range, own = {}) {
    const current = own.bookingId && bookings.get(own.bookingId)?.time.id;
    return timesOf({ ...range, from: Math.max(range.from, now()) })
      .filter(({ id }) => id !== current)
      .map((time) => slotOf(time, stateOf(time, own)))
      .filter(({ state }) => state !== "taken");
  }

  /**
   * The three times nearest to one that this visitor can have, the nearest first.
   *
   * @param {Time} time
   * @param {Own} own
   * @param {string | undefined} practitionerId
   */
  function nearest({ service, start, end }, own, practitionerId) {
    const range = {
      serviceId: service.id,
      practitionerId,
      durationMinutes: (end - start) / minute,
    };
    /** @type {Slot[]} */
    let found = [];
    for (const reach of [1, 7, 31, horizonDays]) {
      const [from, to] = [start - reach * day, start + reach * day];
      // Two people at the same time are one time to choose.
      const slots = slotsIn({ ...range, from, to }, own).filter(
        (slot, at, all) =>
          slot.state === "free" && all.findIndex((other) => other.start === slot.start) === at,
      );
      found = nearestSlots(slots, instantOf(start, timeZone), 3);
      if (found.length === 3) break;
    }
    return found;
  }

  function forget() {
    for (const [id, { until }] of holds) if (until <= now()) holds.delete(id);
    for (const [key, { at }] of answers) if (at + rememberAnswersFor < now()) answers.delete(key);
  }

  /** @param {Own} own */
  function ownHolds(own) {
    return [...holds].filter(([id, hold]) => isOwn(own, id, hold));
  }

  return {
    slotsIn,

    /**
     * Answers `GET /slots`.
     *
     * @param {Record<string, string>} query as in SlotQuery, all of it text
     * @param {Own} own
     * @returns {Availability}
     * @throws {HttpError} `invalid`
     */
    availability(query, own) {
      const { from, to, choices } = readQuery(query, clinic);
      const until = Math.min(to, from + rangeLimit);
      return {
        slots: slotsIn({ ...choices, from, to: until }, own),
        coverage: {
          from: query.from,
          to: until === to ? query.to : instantOf(until, timeZone),
          complete: until === to,
        },
        clinicTimeZone: timeZone,
        fetchedAt: new Date(now()).toISOString(),
      };
    },

    /**
     * A time that exists in the diary, whatever its state, with its length in minutes.
     *
     * @param {string} slotId
     * @param {Own} own
     */
    slot(slotId, own) {
      const time = timeOf(slotId);
      return (
        time && {
          slot: slotOf(time, stateOf(time, own)),
          durationMinutes: (time.end - time.start) / minute,
        }
      );
    },

    /**
     * Keeps a time for a minute, and gives back what the visitor had kept before. Where it is
     * refused, they keep what they have.
     *
     * @param {string} slotId
     * @param {Own} own `holdId`: the hold before
     * @throws {HttpError} `invalid` or `slot-taken`
     */
    hold(slotId, own) {
      forget();
      const time = timeOf(slotId);
      if (!time) throw new HttpError("invalid", { fieldErrors: { slot: "Choose a time." } });
      if (stateOf(time, own) !== "free")
        throw new HttpError("slot-taken", { alternatives: nearest(time, own, undefined) });

      const before = ownHolds(own);
      for (const [id] of before) holds.delete(id);
      // The same name for the same time: an answer that is lost on the way changes nothing.
      const holdId = before.find(([, hold]) => hold.time.id === slotId)?.[0] ?? newId();
      const until = now() + holdFor;
      holds.set(holdId, { time, until, visitor: own.visitor });
      return { holdId, until: new Date(until).toISOString() };
    },

    /** Gives a hold back. */
    release(/** @type {string} */ holdId) {
      holds.delete(holdId);
    },

    /**
     * Books, or moves a booking to another time: the old time becomes free with the same stroke that
     * books the new one. A hold is used up; where it is over and the time is still free, it is
     * booked all the same.
     *
     * @param {Request} request
     * @param {{ key: string, sameWithin?: number }} options The same key never books twice.
     * `sameWithin`: milliseconds in which the same time with the same details is the same visit,
     * whatever its key: a form whose page was kept in a cache has none, or an old one
     * @throws {AlreadyBooked} where the key has booked something else
     * @throws {HttpError} `invalid` or `slot-taken`; nothing is booked then, and the key stays unused
     */
    book(request, { key, sameWithin = 0 }) {
      forget();
      const { slotId, holdId, visitor, practitionerId, rescheduleOf } = request;
      const details = detailsOf(request.fields);
      const sent = JSON.stringify([slotId, rescheduleOf, details]);
      const answer = answers.get(key);
      if (answer?.sent === sent) return answer.outcome;
      if (answer) throw new AlreadyBooked(answer.outcome.id);

      const time = timeOf(slotId);
      /** @type {Record<string, string>} */
      const more = time ? {} : { slot: "Choose a time." };
      checkDetails(details, request.fields, { fewestMs, more });
      if (!time) throw new HttpError("invalid");

      const same = [...bookings.values()].find(
        (booking) =>
          booking.status === "confirmed" &&
          booking.time.id === slotId &&
          (!rescheduleOf || booking.id === rescheduleOf) &&
          booking.at + sameWithin > now() &&
          JSON.stringify(booking.details) === JSON.stringify(details),
      );
      if (same) return outcomeOf(same);

      const old = rescheduleOf ? bookings.get(rescheduleOf) : undefined;
      if (rescheduleOf && old?.status !== "confirmed")
        throw new HttpError("invalid", {
          message: "We cannot find the visit that you want to move. It may be cancelled.",
        });

      const own = { visitor, holdId, bookingId: old?.id };
      if (stateOf(time, own) !== "free")
        throw new HttpError("slot-taken", { alternatives: nearest(time, own, practitionerId) });

      /** @type {Booking} */
      const booking = {
        id: old?.id ?? newId(),
        status: "confirmed",
        sequence: old ? old.sequence + 1 : 0,
        time,
        details,
        patientTimeZone: isTimeZone(request.patientTimeZone) ? request.patientTimeZone : undefined,
        at: now(),
      };
      bookings.set(booking.id, booking);
      for (const [id] of ownHolds(own)) holds.delete(id);
      const outcome = outcomeOf(booking);
      if (key) answers.set(key, { sent, at: now(), outcome });
      return outcome;
    },

    /** @param {string} id */
    booking(id) {
      const booking = bookings.get(id);
      return booking && { ...booking, slot: slotOf(booking.time, "taken") };
    },

    /**
     * Cancels, and frees the time. A second time changes nothing.
     *
     * @param {string} id
     */
    cancel(id) {
      const booking = bookings.get(id);
      if (booking?.status !== "confirmed") return booking;
      /** @type {Booking} */
      const cancelled = { ...booking, status: "cancelled", sequence: booking.sequence + 1 };
      bookings.set(id, cancelled);
      return cancelled;
    },

    /**
     * Notes that someone wants to be called back, once where it comes twice.
     *
     * @param {Readonly<Record<string, unknown>>} fields
     * @throws {HttpError} `invalid`
     */
    request(fields) {
      const details = detailsOf(fields);
      checkDetails(details, fields, { fewestMs });
      const text = JSON.stringify(details);
      if (!requests.some((known) => JSON.stringify(known) === text)) requests.push(details);
    },
  };
}

/** @param {Booking} booking */
const outcomeOf = ({ id, sequence }) => ({
  status: /** @type {const} */ ("confirmed"),
  id,
  sequence,
});

/** A number from 0 to 1, the same for the same text and spread evenly (FNV-1a, then mixed). */
function share(/** @type {string} */ text) {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
