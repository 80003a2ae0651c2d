import { toInstant, epochMilliseconds, plainDateTimeAt, toPlainDateTime } from "clinic-ui/booking";
import { addDays, hoursOn } from "clinic-ui/content";

/**
 * @typedef {import("clinic-ui/booking").Service} Service
 *
 * @typedef {{ id: string, service: Service, practitionerId: string, start: number, end: number }} Time
 * A time of the diary, in milliseconds.
 *
 * @typedef {{ serviceId?: string, practitionerId?: string, durationMinutes?: number }} Choices
 *
 * @typedef {Choices & { from: number, to: number }} Range in milliseconds
 */

const minute = 60_000;

/** Appointments begin every half hour. */
export const step = 30;

/**
 * The times at which a clinic gives appointments, whether they are free or not.
 *
 * @param {import("./clinic.js").Clinic} clinic
 */
export function createTimes({ openingHours, services, practitioners }) {
  const { timeZone } = openingHours;

  /** The starts of appointments of a length on a day. */
  function startsOn(/** @type {string} */ date, /** @type {number} */ duration) {
    return hoursOn(openingHours, date).flatMap(({ opens, closes }) => {
      const starts = [];
      for (let at = minutesOf(opens); at + duration <= minutesOf(closes); at += step) {
        const start = toInstant(date, at, timeZone);
        // In spring the clock skips an hour.
        if (toPlainDateTime(start, timeZone)?.minutes === at)
          starts.push(epochMilliseconds(start) ?? NaN);
      }
      return starts;
    });
  }

  /**
   * All times of a range in order, of its service's usual length where it names none.
   *
   * @param {Range} range
   * @returns {Time[]}
   */
  function timesOf({ from, to, serviceId, practitionerId, durationMinutes }) {
    const service = serviceId ? services.find(({ id }) => id === serviceId) : services[0];
    const lengths = lengthsOf(service);
    const duration = durationMinutes ?? lengths[0];
    if (!service || duration === undefined || !lengths.includes(duration)) return [];
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
          const utc = new Date(start).toISOString().replace(/[-:]/g, "").slice(0, 13);
          const id = `${person}.${service.id}.${duration}.${utc}Z`;
          const end = start + duration * minute;
          times.push({ id, service, practitionerId: person, start, end });
        }
      }
    }
    return times;
  }

  return {
    timesOf,

    /**
     * The time of a name, where the clinic has it.
     *
     * @param {string} slotId
     */
    timeOf(slotId) {
      const [practitionerId, serviceId, duration, utc] = slotId.split(".");
      const start = epochMilliseconds(
        utc?.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5Z"),
      );
      if (start === undefined) return undefined;
      const durationMinutes = Number(duration);
      const range = { from: start, to: start + 1, serviceId, practitionerId, durationMinutes };
      return timesOf(range).find(({ id }) => id === slotId);
    },
  };
}

/**
 * A moment as text with the offset of a zone: `2026-12-15T09:00:00+00:00`.
 *
 * @param {number} moment
 * @param {string} timeZone
 */
export function instantOf(moment, timeZone) {
  const { date, minutes } = plainDateTimeAt(moment, timeZone) ?? { date: "", minutes: 0 };
  // In autumn an hour comes twice.
  const texts = /** @type {const} */ (["earlier", "later"]).map((which) =>
    toInstant(date, minutes, timeZone, which),
  );
  return texts.find((text) => epochMilliseconds(text) === moment) ?? new Date(moment).toISOString();
}

/** The date of a moment on the calendar of a zone. */
export const dateAt = (/** @type {number} */ moment, /** @type {string} */ timeZone) =>
  plainDateTimeAt(moment, timeZone)?.date ?? "";

/** The possible lengths of a service in minutes, the usual one first. */
export const lengthsOf = (/** @type {Service | undefined} */ service) =>
  (service?.durations ?? []).map((length) =>
    typeof length === "number" ? length : length.minutes,
  );

/** @param {string} time `08:30` */
function minutesOf(time) {
  const [hours, minutes] = time.split(":").map(Number);
  return hours * 60 + minutes;
}
