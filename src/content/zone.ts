/** A day and the time that the clock on a wall shows. */
export interface WallTime {
  /** `2026-12-15` (ISO 8601). */
  date: string;
  /** Minutes after midnight as the clock shows them: 540 is 9:00, on days when clocks change too. */
  minutes: number;
}

const minute = 60_000;

/** One for each zone: making one costs more than using it a hundred times. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** @throws {RangeError} where there is no such zone */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  // Newer engines take "+01:00" too, which knows no summer time.
  if (typeof timeZone !== "string" || /^[+-]/.test(timeZone)) throw new RangeError();
  const known = formats.get(timeZone);
  const format = known ?? new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
  if (!known) formats.set(timeZone, format);
  return format;
}

/**
 * How far the clock of a zone is ahead of UTC, in whole minutes, by the machine's zone tables.
 * @param milliseconds since 1970
 * @param timeZone an IANA time zone
 * @returns undefined where there is no such zone or moment
 */
export function zoneOffsetMinutes(milliseconds: number, timeZone: string): number | undefined {
  try {
    // "12/15/2026, GMT-07:00"; "GMT" alone is none.
    const [, sign, hours, minutes] =
      /GMT([+-])(\d\d):(\d\d)/.exec(formatOf(timeZone).format(milliseconds)) ?? [];
    const size = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
    return sign === "-" ? -size : size;
  } catch {
    return undefined;
  }
}

/** Whether it is an IANA time zone that this machine knows. */
export function isTimeZone(name: unknown): name is string {
  return zoneOffsetMinutes(0, name as string) !== undefined;
}

/** Whether two names mean the same zone: `Canada/Pacific` is `America/Vancouver`. */
export function isSameZone(a: string, b: string): boolean {
  try {
    const [first, second] = [a, b].map((name) => formatOf(name).resolvedOptions().timeZone);
    return first === second;
  } catch {
    return false;
  }
}

/**
 * Day and time of a moment by the machine's zone tables: what the calendar and the clock on a wall
 * show there.
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
