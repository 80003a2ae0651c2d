import { parseInstant, type Instant, type ParsedInstant } from "./instant.js";
import { cachedOffsetMinutesAt } from "./offset-cache.js";
import { addDays, isPlainDate, type PlainDate } from "./plain-date.js";
import { plainDateTimeInUtc, type PlainDateTime } from "./plain-date-time.js";
import { minutesPerDay } from "./plain-time.js";
import { isSameTimeZone } from "./time-zone.js";

const minute = 60_000;

/**
 * What the clock of a zone shows at an instant, in milliseconds since 1970 as if it were UTC;
 * undefined if there is no such zone.
 */
export function localMilliseconds(
  { epoch, local, offset, timeZone: ownTimeZone }: ParsedInstant,
  timeZone: string,
): number | undefined {
  const tables = cachedOffsetMinutesAt(epoch, timeZone);
  if (tables === undefined) return undefined;
  const isVouchedFor =
    offset !== undefined && ownTimeZone !== undefined && isSameTimeZone(ownTimeZone, timeZone);
  return isVouchedFor ? local : epoch + tables * minute;
}

/**
 * Day and time of an instant at the clinic, to be shown. The offset says which moment is meant and
 * not whose clock it is, since programs write UTC and head offices their own: the instant is
 * converted to the clinic's zone.
 *
 * There is one exception: if it names the clinic's zone, as Temporal writes it
 * (`2026-12-15T09:00:00-07:00[America/Vancouver]`, RFC 9557), the diary knows the offset, and the
 * written time is the answer, even if this machine's time zone data is older than the diary's.
 * @param timeZone the clinic's IANA time zone
 * @returns undefined if it is not an instant or there is no such zone
 */
export function toPlainDateTime(instant: unknown, timeZone: string): PlainDateTime | undefined {
  const parsed = parseInstant(instant);
  const local = parsed && localMilliseconds(parsed, timeZone);
  return local === undefined ? undefined : plainDateTimeInUtc(local);
}

/**
 * The instant at which the clock of a zone shows a time, with the zone's offset.
 * @param minutes after midnight as the clock shows them, 0 to 1440
 * @param timeZone an IANA time zone
 * @param disambiguation Which one to take if the clock shows the time twice, or skips it: of a time
 * that is skipped, "earlier" and "later" are as far before and after the skip as it is into it.
 * "compatible" takes the earlier of two instants, and the later one for a skipped time. The rules are those of Temporal
 * (and RFC 5545, section 3.3.5). Defaults to "compatible".
 * @returns undefined if there is no such day, time or zone
 */
export function toInstant(
  date: PlainDate,
  minutes: number,
  timeZone: string,
  disambiguation: Disambiguation = "compatible",
): Instant | undefined {
  const moment = toEpoch(date, minutes, timeZone, disambiguation);
  return moment && instantText(moment.epoch, moment.offset);
}

type Disambiguation = "earlier" | "later" | "compatible";

/** The same as a number: milliseconds since 1970, with the zone's offset in minutes. */
export function toEpoch(
  date: PlainDate,
  minutes: number,
  timeZone: string,
  disambiguation: Disambiguation = "compatible",
): { epoch: number; offset: number } | undefined {
  if (!isPlainDate(date) || !Number.isInteger(minutes) || minutes < 0 || minutes > minutesPerDay) {
    return undefined;
  }
  const local = Date.parse(`${date}T00:00Z`) + minutes * minute;
  // No zone changes its clock twice in two days.
  const before = cachedOffsetMinutesAt(local - minutesPerDay * minute, timeZone);
  const after = cachedOffsetMinutesAt(local + minutesPerDay * minute, timeZone);
  if (before === undefined || after === undefined) return undefined;
  const candidates = [local - before * minute, local - after * minute].sort((a, b) => a - b);
  const real = candidates.filter(
    (epoch) => epoch + cachedOffsetMinutesAt(epoch, timeZone)! * minute === local,
  );
  const isSkipped = real.length === 0;
  const isLater = disambiguation === "later" || (disambiguation === "compatible" && isSkipped);
  const epoch = (isSkipped ? candidates : real).at(isLater ? -1 : 0)!;
  return { epoch, offset: cachedOffsetMinutesAt(epoch, timeZone)! };
}

/** A moment as RFC 3339 text with an offset. */
function instantText(epoch: number, offset: number): Instant {
  const local = new Date(epoch + offset * minute).toISOString().replace(/\..*/, "");
  const size = new Date(Math.abs(offset) * minute).toISOString().slice(11, 16);
  return `${local}${offset < 0 ? "-" : "+"}${size}`;
}

/** The first instant of a day in a zone: 1:00 if the clock skips midnight. */
export const startOfDay = (date: PlainDate, timeZone: string) => toInstant(date, 0, timeZone);

/** The first instant of the day after. */
export const endOfDay = (date: PlainDate, timeZone: string) =>
  isPlainDate(date) ? toInstant(addDays(date, 1), 0, timeZone) : undefined;
