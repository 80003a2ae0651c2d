import { withZoneChanges, type OffsetAt } from "./zone-changes.js";

/** A day and the time that the clock on a wall shows. */
export interface WallTime {
  /** `2026-12-15` (ISO 8601). */
  date: string;
  /** Minutes after midnight as the clock shows them: 540 is 9:00, on days when clocks change too. */
  minutes: number;
}

const minute = 60_000;

/** A zone's clock. */
interface Clock {
  /** The zone's own name: `America/Vancouver` for `Canada/Pacific`. */
  name: string;
  offsetAt: OffsetAt;
}

/** Kept for each zone, also that there is none: making one costs more than using it a hundred times. */
const clocks = new Map<string, Clock | undefined>();

function clockOf(timeZone: string): Clock | undefined {
  if (!clocks.has(timeZone)) {
    // Names may come from a diary, in capitals and without, so there is no end of them.
    if (clocks.size >= 1000) clocks.clear();
    clocks.set(timeZone, newClock(timeZone));
  }
  return clocks.get(timeZone);
}

function newClock(timeZone: string): Clock | undefined {
  // Newer engines take "+01:00" too, which knows no summer time.
  if (typeof timeZone !== "string" || /^[+-]/.test(timeZone)) return undefined;
  try {
    const format = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
    const name = format.resolvedOptions().timeZone;
    const tables: OffsetAt = (milliseconds) => offsetIn(format.format(milliseconds));
    return { name, offsetAt: withZoneChanges([timeZone, name], tables) };
  } catch {
    return undefined;
  }
}

/** The offset in "12/15/2026, GMT-07:00", in minutes; "GMT" alone is none. */
function offsetIn(text: string): number {
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(text) ?? [];
  const size = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === "-" ? -size : size;
}

/**
 * How far the clock of a zone is ahead of UTC, in whole minutes: by the machine's zone tables, and
 * by the changes of the law that old tables do not know.
 * @param milliseconds since 1970
 * @param timeZone an IANA time zone
 * @returns undefined where there is no such zone or moment
 */
export function zoneOffsetMinutes(milliseconds: number, timeZone: string): number | undefined {
  // NaN is not within any bounds.
  return Math.abs(milliseconds) <= 8.64e15 ? clockOf(timeZone)?.offsetAt(milliseconds) : undefined;
}

/** Whether it is an IANA time zone that this machine knows. */
export function isTimeZone(name: unknown): name is string {
  return clockOf(name as string) !== undefined;
}

/** Whether two names mean the same zone: `Canada/Pacific` is `America/Vancouver`. */
export function isSameZone(a: string, b: string): boolean {
  const [first, second] = [clockOf(a), clockOf(b)];
  return first !== undefined && first.name === second?.name;
}

/**
 * Day and time of a moment in a zone: what the calendar and the clock on a wall show there, also
 * where this machine's zone tables are older than the law.
 * @param milliseconds since 1970
 * @param timeZone an IANA time zone
 * @returns undefined where there is no such moment or zone
 */
export function wallTimeAt(milliseconds: number, timeZone: string): WallTime | undefined {
  const offset = zoneOffsetMinutes(milliseconds, timeZone);
  return offset === undefined ? undefined : clockAt(milliseconds + offset * minute);
}

/** What a clock shows that is as many milliseconds from 1970 as if its place were UTC. */
export function clockAt(wall: number): WallTime {
  const clock = new Date(wall);
  return {
    date: clock.toISOString().replace(/T.*/, ""),
    minutes: clock.getUTCHours() * 60 + clock.getUTCMinutes(),
  };
}
