import { epochMilliseconds, type Instant } from "../time/instant.js";
import type { PlainDateTime } from "../time/plain-date-time.js";
import { isSameTimeZone, plainDateTimeAt } from "../time/time-zone.js";
import { toPlainDateTime } from "../time/zoned-date-time.js";

/**
 * Day and time of an instant at the clinic, as `toPlainDateTime` has it, and on the visitor's own
 * clock, which nobody vouches for. In one zone both are the same.
 * @param clinicTimeZone an IANA time zone
 * @param visitorTimeZone an IANA time zone
 * @returns undefined if it is not an instant or one of the zones is invalid
 */
export function localTimes(
  instant: unknown,
  clinicTimeZone: string,
  visitorTimeZone: string,
): { clinic: PlainDateTime; visitor: PlainDateTime } | undefined {
  const clinic = toPlainDateTime(instant, clinicTimeZone);
  const visitor = isSameTimeZone(clinicTimeZone, visitorTimeZone)
    ? clinic
    : plainDateTimeAt(epochMilliseconds(instant) ?? NaN, visitorTimeZone);
  return clinic && visitor && { clinic, visitor };
}

/**
 * Whether a visitor's own clock shows another time, or day, at an instant than the clinic's does.
 * False if nobody can know.
 */
export function visitorZoneDiffers(
  instant: Instant,
  clinicTimeZone: string,
  visitorTimeZone: string,
): boolean {
  const times = localTimes(instant, clinicTimeZone, visitorTimeZone);
  if (!times) return false;
  const { clinic, visitor } = times;
  return clinic.date !== visitor.date || clinic.minutes !== visitor.minutes;
}
