import { readDetails } from "./details.js";
import { Refusal } from "./refusal.js";
import { addDays, dateAt, instantAt, isTimeZone, rfc3339 } from "./zone.js";

/**
 * @typedef {import("clinic-ui/booking").Slot} Slot
 * @typedef {import("clinic-ui/booking").SlotPage} SlotPage
 * @typedef {import("clinic-ui/booking").Service} Service
 * @typedef {import("./details.js").Details} Details
 *
 * @typedef {{ id: string, service: Service, practitionerId: string, start: number, end: number }} Time
 * A time of the diary, in milliseconds.
 *
 * @typedef {{ from: number, to: number, serviceId?: string, practitionerId?: string, durationMinutes?: number }} Range
 *
 * @typedef {{
 *   id: string,
 *   status: "confirmed" | "cancelled",
 *   sequence: number,
 *   time: Time,
 *   details: Details,
 *   patientTimeZone?: string,
 * }} Booking `sequence`: how often it has been changed
 */

const minute = 60_000;
const day = 24 * 60 * minute;

/** Appointments begin every half hour. */
const step = 30;
/** The longest stretch that one question may ask for. */
const rangeLimit = 31 * day;
/** How far ahead the diary is open. */
const horizon = 180 * day;
/** Times that are nearer are given by telephone. */
const callBefore = 2 * 60 * minute;
const holdFor = 5 * minute;
const rememberAnswersFor = day;

const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

/**
 * A clinic's diary, in memory. Nothing in it waits: two visitors who want the same time are served
 * one after the other, whatever order their requests came in. With a database, do the look and the
 * write in one transaction.
 *
 * @param {{
 *   clinic: typeof import("./clinic.js").clinic,
 *   now: () => number,
 *   newId: () => string,
 *   seed?: number,
 *   busy?: number,
 * }} options `now` in milliseconds. `newId` must be hard to guess: who knows it can change a booking.
 * `seed` varies the times that are taken from the beginning, and `busy` is their share: 0 to 1.
 */
export function createDiary({ clinic, now, newId, seed = 1, busy = 0.5 }) {
  const { openingHours, services, practitioners } = clinic;
  const { timeZone } = openingHours;

  /** @type {Map<string, Booking>} */
  const bookings = new Map();
  /** @type {Map<string, { time: Time, until: number }>} */
  const holds = new Map();
  /** @type {Map<string, { slotId: string, at: number, outcome: { status: "confirmed", id: string, sequence: number } }>} */
  const answers = new Map();
  /** @type {Details[]} */
  const requests = [];

  /** @param {string} date */
  function periodsOn(date) {
    const exception = openingHours.exceptions?.find(
      ({ date: first, until = first }) => first <= date && date <= until,
    );
    const weekday = /** @type {"monday"} */ (weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()]);
    return (exception ? exception.periods : openingHours.week[weekday]) ?? [];
  }

  /** The starts of appointments of a length on a day. */
  function startsOn(/** @type {string} */ date, /** @type {number} */ duration) {
    return periodsOn(date).flatMap(({ opens, closes }) => {
      const starts = [];
      for (let at = minutesOf(opens); at + duration <= minutesOf(closes); at += step) {
        const start = instantAt(date, at, timeZone);
        if (start !== undefined) starts.push(start);
      }
      return starts;
    });
  }

  /**
   * All times of a range, whether they are free or not, in order.
   *
   * @param {Range} range
   * @returns {Time[]}
   */
  function timesOf({ from, to, serviceId, practitionerId, durationMinutes }) {
    const service = serviceId ? services.find(({ id }) => id === serviceId) : services[0];
    const duration = durationMinutes ?? service?.durations?.[0];
    if (!service || !duration || !service.durations?.includes(duration)) return [];
    const people = practitioners
      .map(({ id }) => id)
      .filter((id) => !practitionerId || id === practitionerId)
      .filter((id) => service.practitionerIds?.includes(id) ?? true);

    /** @type {Time[]} */
    const times = [];
    const last = dateAt(to, timeZone);
    for (let date = dateAt(from, timeZone); date <= last; date = addDays(date, 1)) {
      for (const start of startsOn(date, duration)) {
        if (start < from || start >= to) continue;
        for (const person of people) {
          // The name says what it is, so that nothing need be kept of times that nobody books.
          const utc = new Date(start)
            .toISOString()
            .replace(/[-:]|:\d\d\.\d+/g, "")
            .slice(0, 13);
          const id = `${person}.${service.id}.${duration}.${utc}Z`;
          times.push({
            id,
            service,
            practitionerId: person,
            start,
            end: start + duration * minute,
          });
        }
      }
    }
    return times;
  }

  /** @param {string} slotId */
  function timeOf(slotId) {
    const [practitionerId, serviceId, duration, utc] = slotId.split(".");
    const [, date, hours, minutes] = /^(\d{8})T(\d\d)(\d\d)Z$/.exec(utc ?? "") ?? [];
    const start = Date.parse(
      `${date?.replace(/(....)(..)(..)/, "$1-$2-$3")}T${hours}:${minutes}:00Z`,
    );
    if (Number.isNaN(start)) return undefined;
    const durationMinutes = Number(duration);
    const range = { from: start, to: start + 1, serviceId, practitionerId, durationMinutes };
    return timesOf(range).find(({ id }) => id === slotId);
  }

  /** Whether other patients have it from the beginning. */
  function isTakenFromTheBeginning(/** @type {Time} */ { practitionerId, start, end }) {
    for (let at = start; at < end; at += step * minute) {
      if (share(`${seed}/${practitionerId}/${at}`) < busy) return true;
    }
    return false;
  }

  /**
   * @param {Time} time
   * @param {{ holdId?: string, bookingId?: string }} [own] what the visitor already has
   * @returns {Slot["state"]}
   */
  function stateOf(time, own = {}) {
    const clashes = (/** @type {Time} */ other) =>
      other.practitionerId === time.practitionerId &&
      other.start < time.end &&
      time.start < other.end;
    if (time.start < now() || time.start > now() + horizon || isTakenFromTheBeginning(time))
      return "taken";
    for (const [id, hold] of holds)
      if (id !== own.holdId && hold.until > now() && clashes(hold.time)) return "taken";
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
      start: rfc3339(start, timeZone),
      end: rfc3339(end, timeZone),
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
   */
  function slotsIn(range) {
    return timesOf({ ...range, from: Math.max(range.from, now()) })
      .map((time) => slotOf(time, stateOf(time)))
      .filter(({ state }) => state !== "taken");
  }

  /** The three free times nearest to one, the nearest first. */
  function nearest(/** @type {Time} */ { service, start, end }) {
    for (const reach of [1, 7, 31, 180]) {
      const far = (/** @type {Slot} */ slot) => Math.abs(Date.parse(slot.start) - start);
      const free = slotsIn({
        from: start - reach * day,
        to: start + reach * day,
        serviceId: service.id,
        durationMinutes: (end - start) / minute,
      })
        .filter(({ state }) => state === "free")
        .sort((a, b) => far(a) - far(b))
        // Two people at the same time are one time to choose.
        .filter((slot, at, all) => all.findIndex((other) => other.start === slot.start) === at);
      if (free.length >= 3 || reach === 180) return free.slice(0, 3);
    }
  }

  const taken = (/** @type {Time} */ time) =>
    new Refusal("slot-taken", { alternatives: nearest(time) });

  function forget() {
    for (const [id, { until }] of holds) if (until + day < now()) holds.delete(id);
    for (const [key, { at }] of answers) if (at + rememberAnswersFor < now()) answers.delete(key);
  }

  return {
    slotsIn,

    /**
     * Answers `GET /slots`.
     *
     * @param {Record<string, string>} query as in SlotQuery, all of it text
     * @returns {SlotPage}
     */
    page(query) {
      const { from, to, range } = readQuery(query, clinic);
      const until = Math.min(to, from + rangeLimit);
      return {
        slots: slotsIn({ ...range, from, to: until }),
        coverage: {
          from: query.from,
          to: until === to ? query.to : rfc3339(until, timeZone),
          complete: until === to,
        },
        clinicTimeZone: timeZone,
        fetchedAt: rfc3339(now(), timeZone),
      };
    },

    /**
     * A time that exists in the diary, whatever its state.
     *
     * @param {string} slotId
     */
    slot(slotId) {
      const time = timeOf(slotId);
      return time && slotOf(time, stateOf(time));
    },

    /**
     * Keeps a time for five minutes.
     *
     * @param {string} slotId
     * @throws {Refusal} `invalid` or `slot-taken`
     */
    hold(slotId) {
      forget();
      const time = timeOf(slotId);
      if (!time) throw new Refusal("invalid", { fieldErrors: { slot: "Choose a time." } });
      if (stateOf(time) !== "free") throw taken(time);
      const holdId = newId();
      const until = now() + holdFor;
      holds.set(holdId, { time, until });
      return { holdId, until: rfc3339(until, timeZone) };
    },

    /**
     * Books, or moves a booking to another time: the old time becomes free with the same stroke that
     * books the new one.
     *
     * @param {{ slotId: string, holdId?: string, fields: Record<string, unknown>, patientTimeZone?: string, rescheduleOf?: string }} request
     * @param {string} [key] the same key never books twice
     * @throws {Refusal} `invalid`, `slot-taken` or `hold-expired`; nothing is booked then, and the key stays unused
     */
    book({ slotId, holdId, fields, patientTimeZone, rescheduleOf }, key) {
      forget();
      const answer = key && answers.get(key);
      if (answer && answer.slotId === slotId) return answer.outcome;
      if (answer)
        throw new Refusal("invalid", { message: "This key has already booked another time." });

      const { details, fieldErrors } = readDetails(fields);
      const time = timeOf(slotId);
      if (!time) fieldErrors.slot = "Choose a time.";
      if (!time || Object.keys(fieldErrors).length > 0)
        throw new Refusal("invalid", { fieldErrors });

      const old = rescheduleOf ? bookings.get(rescheduleOf) : undefined;
      if (rescheduleOf && old?.status !== "confirmed")
        throw new Refusal("invalid", {
          message: "We cannot find the visit that you want to move.",
        });

      if (stateOf(time, { holdId, bookingId: old?.id }) !== "free") throw taken(time);
      const hold = holdId ? holds.get(holdId) : undefined;
      if (holdId && (hold?.time.id !== slotId || hold.until <= now()))
        throw new Refusal("hold-expired");

      const booking = {
        id: old?.id ?? newId(),
        status: /** @type {const} */ ("confirmed"),
        sequence: old ? old.sequence + 1 : 0,
        time,
        details,
        patientTimeZone: isTimeZone(patientTimeZone) ? patientTimeZone : undefined,
      };
      bookings.set(booking.id, booking);
      if (holdId) holds.delete(holdId);
      const { id, status, sequence } = booking;
      const outcome = { status, id, sequence };
      if (key) answers.set(key, { slotId, at: now(), outcome });
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
      const cancelled = {
        ...booking,
        status: /** @type {const} */ ("cancelled"),
        sequence: booking.sequence + 1,
      };
      bookings.set(id, cancelled);
      return cancelled;
    },

    /**
     * Notes that someone wants to be called back.
     *
     * @param {Record<string, unknown>} fields
     * @throws {Refusal} `invalid`
     */
    request(fields) {
      const { details, fieldErrors } = readDetails(fields);
      if (Object.keys(fieldErrors).length > 0) throw new Refusal("invalid", { fieldErrors });
      requests.push(details);
    },
  };
}

/** @param {string} time `08:30` */
function minutesOf(time) {
  const [hours, minutes] = time.split(":").map(Number);
  return hours * 60 + minutes;
}

/** A number from 0 to 1, the same for the same text and spread evenly (FNV-1a, then mixed). */
function share(/** @type {string} */ text) {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/**
 * @param {Record<string, string>} query
 * @param {typeof import("./clinic.js").clinic} clinic
 * @throws {Refusal} `invalid`
 */
function readQuery(query, { services, practitioners }) {
  const instant = (/** @type {string | undefined} */ text) =>
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text ?? "")
      ? Date.parse(String(text))
      : NaN;
  const [from, to] = [instant(query.from), instant(query.to)];
  const service = query.serviceId ? services.find(({ id }) => id === query.serviceId) : services[0];
  const durationMinutes = query.durationMinutes ? Number(query.durationMinutes) : undefined;

  /** @type {Record<string, string>} */
  const fieldErrors = {};
  const example = "2026-12-15T09:00:00Z";
  if (Number.isNaN(from)) fieldErrors.from = `Write an instant such as ${example}.`;
  if (Number.isNaN(to)) fieldErrors.to = `Write an instant such as ${example}.`;
  else if (to <= from) fieldErrors.to = "The end must come after the beginning.";
  if (query.timeZone && !isTimeZone(query.timeZone))
    fieldErrors.timeZone = "Write an IANA name such as Europe/London.";
  if (!service) fieldErrors.serviceId = "There is no such service.";
  if (query.practitionerId && !practitioners.some(({ id }) => id === query.practitionerId))
    fieldErrors.practitionerId = "There is nobody of this name.";
  if (durationMinutes !== undefined && service && !service.durations?.includes(durationMinutes))
    fieldErrors.durationMinutes = "This service has another length.";
  if (Object.keys(fieldErrors).length > 0) throw new Refusal("invalid", { fieldErrors });

  const practitionerId = query.practitionerId || undefined;
  return { from, to, range: { serviceId: service?.id, practitionerId, durationMinutes } };
}
