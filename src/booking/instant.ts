import { dayAfter, isDate } from "../content/opening-hours.js";
import { clockAt, zoneOffsetMinutes, type WallTime } from "../content/zone.js";
import type { Instant } from "./types.js";

const minute = 60_000;
const day = 24 * 60 * minute;

// RFC 3339, section 5.6, with the seconds optional.
const form =
  /^(\d{4}-\d\d-\d\d)T((?:[01]\d|2[0-3]):[0-5]\d)(?::([0-5]\d)(?:\.(\d+))?)?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/i;

interface Parts {
  /** What stands before the offset, in milliseconds, as if it were UTC. */
  wall: number;
  /** Minutes ahead of UTC; undefined where the text does not say whose time it is. */
  offset?: number;
}

function partsOf(instant: unknown): Parts | undefined {
  const parts = typeof instant === "string" ? form.exec(instant) : null;
  if (!parts || !isDate(parts[1])) return undefined;
  const [, date, time, seconds = "00", fraction = "", sign, hours, minutes] = parts;
  const milliseconds = fraction.slice(0, 3).padEnd(3, "0");
  const wall = Date.parse(`${date}T${time}:${seconds}.${milliseconds}Z`);
  const size = Number(hours) * 60 + Number(minutes);
  // `-00:00` is UTC from an unknown place (RFC 3339, section 4.3).
  if (!sign || (sign === "-" && size === 0)) return { wall };
  return { wall, offset: sign === "-" ? -size : size };
}

/**
 * An instant in milliseconds since 1970, or undefined where it is no RFC 3339 text. The seconds may
 * be missing, the offset may not; a part of a millisecond is cut off.
 */
export function millisecondsOf(instant: unknown): number | undefined {
  const parts = partsOf(instant);
  return parts && parts.wall - (parts.offset ?? 0) * minute;
}

/**
 * The offset that stands in an instant, in minutes ahead of UTC: -420 for `-07:00`, 0 for `+00:00`.
 * Undefined where it is no instant, and where it does not say whose time it is: `Z`, and `-00:00`,
 * which means the same (RFC 3339, section 4.3).
 */
export function offsetMinutesOf(instant: unknown): number | undefined {
  return partsOf(instant)?.offset;
}

/** Zone tables that are out of date are wrong by an hour, or two; more means another place. */
const mostSkew = 120;

/**
 * Day and time of an instant at the clinic, to be shown. An offset is taken to be the clinic's own,
 * `+00:00` as any other, so the time before it is the answer, also where this machine's zone tables
 * are older than the diary's. `Z` (and `-00:00`) says nothing of a place and is converted by the
 * tables, as is an offset more than two hours from what they say.
 * @param timeZone the clinic's IANA time zone
 * @returns undefined where it is no instant or there is no such zone
 */
export function wallTimeOf(instant: unknown, timeZone: string): WallTime | undefined {
  const parts = partsOf(instant);
  if (!parts) return undefined;
  const { wall, offset } = parts;
  const utc = wall - (offset ?? 0) * minute;
  const tables = zoneOffsetMinutes(utc, timeZone);
  if (tables === undefined) return undefined;
  const isEvidence = offset !== undefined && Math.abs(offset - tables) <= mostSkew;
  return clockAt(isEvidence ? wall : utc + tables * minute);
}

/**
 * The instant at which the clock of a zone shows a time, with the zone's offset.
 * @param minutes after midnight as the clock shows them, 0 to 1440
 * @param timeZone an IANA time zone
 * @param disambiguation Which one to take where the clock shows the time twice, or skips it: of a
 * time that is skipped, "earlier" and "later" are as far before and after the skip as it is into
 * it. "compatible" takes the earlier of two and the later of none. The rules are those of Temporal
 * (and RFC 5545, section 3.3.5). Default: "compatible".
 * @returns undefined where there is no such day, time or zone
 */
export function instantAt(
  date: string,
  minutes: number,
  timeZone: string,
  disambiguation: "earlier" | "later" | "compatible" = "compatible",
): Instant | undefined {
  if (!isDate(date) || !Number.isInteger(minutes) || minutes < 0 || minutes > 24 * 60) {
    return undefined;
  }
  const wall = Date.parse(`${date}T00:00Z`) + minutes * minute;
  // No zone changes its clock twice in two days.
  const before = zoneOffsetMinutes(wall - day, timeZone);
  const after = zoneOffsetMinutes(wall + day, timeZone);
  if (before === undefined || after === undefined) return undefined;
  const candidates = [wall - before * minute, wall - after * minute].sort((a, b) => a - b);
  const real = candidates.filter((at) => at + zoneOffsetMinutes(at, timeZone)! * minute === wall);
  const isSkipped = real.length === 0;
  const isLater = disambiguation === "later" || (disambiguation === "compatible" && isSkipped);
  const at = (isSkipped ? candidates : real).at(isLater ? -1 : 0)!;
  return instantText(at, zoneOffsetMinutes(at, timeZone)!);
}

/** A moment as RFC 3339 text with an offset. */
function instantText(milliseconds: number, offset: number): Instant {
  const wall = new Date(milliseconds + offset * minute).toISOString().replace(/\..*/, "");
  const size = new Date(Math.abs(offset) * minute).toISOString().slice(11, 16);
  return `${wall}${offset < 0 ? "-" : "+"}${size}`;
}

/** The first instant of a day in a zone: 1:00 where the clock skips midnight. */
export const startOfDay = (date: string, timeZone: string) => instantAt(date, 0, timeZone);

/** The first instant of the day after. */
export const endOfDay = (date: string, timeZone: string) =>
  isDate(date) ? instantAt(dayAfter(date), 0, timeZone) : undefined;
