/** Between instants (milliseconds since 1970) and the clock on a clinic's wall, by Intl alone. */

const minute = 60_000;

/** @type {Map<string, Intl.DateTimeFormat>} */
const formats = new Map();

/**
 * How far the zone's clock is ahead of UTC, in minutes.
 *
 * @param {number} instant
 * @param {string} timeZone an IANA name
 */
function offsetAt(instant, timeZone) {
  // Making a format is slow, and a page of slots asks thousands of times.
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
  formats.set(timeZone, format);
  const name = format.formatToParts(instant).find(({ type }) => type === "timeZoneName")?.value;
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(name ?? "") ?? [];
  return Number(`${sign ?? "+"}1`) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}

/**
 * The instant at which the zone's clock shows a time; undefined where the clock skips it in spring.
 *
 * @param {string} date `2026-12-15`
 * @param {number} minutes after midnight
 * @param {string} timeZone
 */
export function instantAt(date, minutes, timeZone) {
  const wall = Date.parse(`${date}T00:00:00Z`) + minutes * minute;
  const near = wall - offsetAt(wall, timeZone) * minute;
  const instant = wall - offsetAt(near, timeZone) * minute;
  return instant + offsetAt(instant, timeZone) * minute === wall ? instant : undefined;
}

/**
 * An instant as text with the zone's offset (RFC 3339): `2026-12-15T09:00:00+00:00`.
 *
 * @param {number} instant
 * @param {string} timeZone
 */
export function rfc3339(instant, timeZone) {
  const offset = offsetAt(instant, timeZone);
  const wall = new Date(instant + offset * minute).toISOString().slice(0, 19);
  const two = (/** @type {number} */ number) => String(Math.floor(number)).padStart(2, "0");
  const size = Math.abs(offset);
  return `${wall}${offset < 0 ? "-" : "+"}${two(size / 60)}:${two(size % 60)}`;
}

/**
 * The date on the zone's calendar.
 *
 * @param {number} instant
 * @param {string} timeZone
 */
export function dateAt(instant, timeZone) {
  return rfc3339(instant, timeZone).slice(0, 10);
}

/**
 * A date some days later.
 *
 * @param {string} date
 * @param {number} days
 */
export function addDays(date, days) {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 24 * 60 * minute)
    .toISOString()
    .slice(0, 10);
}

/** @param {unknown} name */
export function isTimeZone(name) {
  try {
    return typeof name === "string" && Boolean(new Intl.DateTimeFormat("en", { timeZone: name }));
  } catch {
    return false;
  }
}
