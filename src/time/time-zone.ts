import { addToCache } from "./cache.js";
import { plainDateTimeInUtc, type PlainDateTime } from "./plain-date-time.js";
import { withZoneChanges, type OffsetAt } from "./zone-changes.js";

interface TimeZone {
  /** The zone's primary name: `America/Vancouver` for `Canada/Pacific`. */
  id: string;
  offsetAt: OffsetAt;
}

/**
 * Kept for each name, also for invalid ones: making one costs more than using it a hundred times.
 * Names may come from a diary, in any case, so their number has no limit.
 */
const timeZones = new Map<string, TimeZone | undefined>();

function timeZoneNamed(name: string): TimeZone | undefined {
  return timeZones.has(name)
    ? timeZones.get(name)
    : addToCache(timeZones, name, createTimeZone(name), 1000);
}

function createTimeZone(timeZone: string): TimeZone | undefined {
  // Newer engines take "+01:00" too, which has no summer time.
  if (typeof timeZone !== "string" || /^[+-]/.test(timeZone)) return undefined;
  try {
    const format = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
    const id = format.resolvedOptions().timeZone;
    const tables: OffsetAt = (milliseconds) => parseOffset(format.format(milliseconds));
    return { id, offsetAt: withZoneChanges([timeZone, id], tables) };
  } catch {
    return undefined;
  }
}

/** The offset in "12/15/2026, GMT-07:00", in minutes; "GMT" alone is 0. */
function parseOffset(text: string): number {
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(text) ?? [];
  const size = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === "-" ? -size : size;
}

/**
 * How far a zone is ahead of UTC, in whole minutes: by the machine's time zone data, and by the
 * changes of law that old data lacks.
 * @param epochMilliseconds since 1970
 * @param timeZone an IANA time zone
 * @returns undefined if there is no such zone or moment
 */
export function offsetMinutesAt(epochMilliseconds: number, timeZone: string): number | undefined {
  // NaN is not within any bounds.
  return Math.abs(epochMilliseconds) <= 8.64e15
    ? timeZoneNamed(timeZone)?.offsetAt(epochMilliseconds)
    : undefined;
}

/** Whether a value is an IANA time zone that this machine knows. */
export function isTimeZone(name: unknown): name is string {
  return timeZoneNamed(name as string) !== undefined;
}

/** Whether two names mean the same zone: `Canada/Pacific` is `America/Vancouver`. */
export function isSameTimeZone(a: string, b: string): boolean {
  const [first, second] = [timeZoneNamed(a), timeZoneNamed(b)];
  return first !== undefined && first.id === second?.id;
}

/**
 * Day and time of an instant in a zone, even if this machine's time zone data is older than the
 * law.
 * @param epochMilliseconds since 1970
 * @param timeZone an IANA time zone
 * @returns undefined if there is no such moment or zone
 */
export function plainDateTimeAt(
  epochMilliseconds: number,
  timeZone: string,
): PlainDateTime | undefined {
  const offset = offsetMinutesAt(epochMilliseconds, timeZone);
  return offset === undefined ? undefined : plainDateTimeInUtc(epochMilliseconds + offset * 60_000);
}
