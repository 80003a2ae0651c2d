import { epochMilliseconds, type Instant } from "../time/instant.js";
import type { PlainDateTime } from "../time/plain-date-time.js";
import { isSameTimeZone, plainDateTimeAt } from "../time/time-zone.js";
import { toPlainDateTime } from "../time/zoned-date-time.js";

/**
 * The date and time of an instant at the clinic, as `toPlainDateTime` gives it, and where the visitor is,
 * by the browser's own data. In one zone both are the same.
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
 * Whether an instant has another date or time where the visitor is than at the clinic. False if that
 * cannot be told.
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
