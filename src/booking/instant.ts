import { dayAfter, isDate } from "../content/opening-hours.js";
import { clockAt, isSameZone, wallTimeAt, type WallTime } from "../content/zone.js";
import type { Instant } from "./types.js";
import { keep, offsetByDay } from "./zone-days.js";

const minute = 60_000;
const day = 24 * 60 * minute;

// RFC 3339, section 5.6, with the seconds optional; behind it whatever stands in brackets.
const form =
  /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d+))?)?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))(\[.*)?$/i;

// RFC 9557, section 4.1: a zone by its name or as an offset, then tags. A tag with "!" must not be
// ignored, and none is known here.
const suffixForm =
  /^(?:\[!?(?:([A-Za-z._][\w.+-]*(?:\/[A-Za-z._][\w.+-]*)*)|[+-](?:[01]\d|2[0-3]):[0-5]\d)\])?(?:\[[a-z_][a-z\d_-]*=[A-Za-z\d]+(?:-[A-Za-z\d]+)*\])*$/;

/** What stands in the text of an instant. */
export interface InstantParts {
  /** The moment, in milliseconds since 1970. */
  at: number;
  /** What stands before the offset, in milliseconds, as if it were UTC. */
  wall: number;
  /** Minutes ahead of UTC; undefined where the text does not say whose time it is. */
  offset?: number;
  /** The zone in brackets: `America/Vancouver`. */
  zone?: string;
}

/** A picker asks about every slot of its diary at each press: 10,000 have 20,000 instants. */
const known = new Map<string, Readonly<InstantParts>>();

/** The parts of an instant, or undefined where it is none. */
export function partsOf(instant: unknown): Readonly<InstantParts> | undefined {
  if (typeof instant !== "string") return undefined;
  const seen = known.get(instant);
  if (seen) return seen;
  const parts = readParts(instant);
  return parts && keep(known, instant, parts, 30_000);
}

function readParts(instant: string): InstantParts | undefined {
  const parts = form.exec(instant);
  const midnight = parts ? midnightOf(parts[1]!) : undefined;
  if (!parts || midnight === undefined) return undefined;
  const brackets = parts[9] === undefined ? [] : suffixForm.exec(parts[9]);
  if (!brackets) return undefined;
  const zone = brackets[1];
  const milliseconds = parts[5] === undefined ? 0 : Number(`${parts[5]}00`.slice(0, 3));
  const seconds = minutesIn(parts[2], parts[3]) * 60 + Number(parts[4] ?? 0);
  const wall = midnight + seconds * 1000 + milliseconds;
  const size = minutesIn(parts[7], parts[8]);
  // `-00:00` is UTC from an unknown place (RFC 3339, section 4.3).
  if (!parts[6] || (parts[6] === "-" && size === 0)) return { at: wall, wall, zone };
  const offset = parts[6] === "-" ? -size : size;
  return { at: wall - offset * minute, wall, offset, zone };
}

const minutesIn = (hours: string | undefined, minutes: string | undefined) =>
  Number(hours) * 60 + Number(minutes);

/** A diary speaks of few days, thousands of times. */
const midnights = new Map<string, number>();

/** When a day begins in UTC, in milliseconds since 1970, or undefined where there is no such day. */
function midnightOf(date: string): number | undefined {
  const midnight = midnights.get(date);
  if (midnight !== undefined || !isDate(date)) return midnight;
  return keep(midnights, date, Date.parse(date), 1000);
}

/**
 * An instant in milliseconds since 1970, or undefined where it is no RFC 3339 text. The seconds may
 * be missing, the offset may not; a part of a millisecond is cut off. A zone in brackets and tags
 * (RFC 9557) may follow.
 */
export function millisecondsOf(instant: unknown): number | undefined {
  return partsOf(instant)?.at;
}

/**
 * The offset that stands in an instant, in minutes ahead of UTC: -420 for `-07:00`, 0 for `+00:00`.
 * Undefined where it is no instant, and where it does not say whose time it is: `Z`, and `-00:00`,
 * which means the same (RFC 3339, section 4.3).
 */
export function offsetMinutesOf(instant: unknown): number | undefined {
  return partsOf(instant)?.offset;
}

/**
 * What the clinic's clock shows, in milliseconds from 1970 as if its place were UTC; undefined where
 * there is no such zone.
 */
export function clinicWallOf(
  { at, wall, offset, zone }: InstantParts,
  timeZone: string,
): number | undefined {
  const tables = offsetByDay(at, timeZone);
  if (tables === undefined) return undefined;
  const isVouchedFor = offset !== undefined && zone !== undefined && isSameZone(zone, timeZone);
  return isVouchedFor ? wall : at + tables * minute;
}

/**
 * Day and time of an instant at the clinic, to be shown. The offset says which moment is meant and
 * not whose clock it is, since programs write UTC and head offices their own: the moment is
 * converted by the zone's tables.
 *
 * One instant is not: where it names the clinic's zone, as Temporal writes it
 * (`2026-12-15T09:00:00-07:00[America/Vancouver]`, RFC 9557), the diary vouches for the offset, and
 * the time before it is the answer, also where this machine's tables are older than the diary's.
 * @param timeZone the clinic's IANA time zone
 * @returns undefined where it is no instant or there is no such zone
 */
export function wallTimeOf(instant: unknown, timeZone: string): WallTime | undefined {
  const parts = partsOf(instant);
  const wall = parts && clinicWallOf(parts, timeZone);
  return wall === undefined ? undefined : clockAt(wall);
}

/**
 * Day and time of an instant at the clinic, as `wallTimeOf` has it, and on the visitor's own clock,
 * which nobody vouches for. In one zone both are the same.
 * @param clinicTimeZone an IANA time zone
 * @param visitorTimeZone an IANA time zone
 * @returns undefined where it is no instant or one of the zones is none
 */
export function wallTimesOf(
  instant: unknown,
  clinicTimeZone: string,
  visitorTimeZone: string,
): { clinic: WallTime; visitor: WallTime } | undefined {
  const clinic = wallTimeOf(instant, clinicTimeZone);
  const visitor = isSameZone(clinicTimeZone, visitorTimeZone)
    ? clinic
    : wallTimeAt(millisecondsOf(instant) ?? NaN, visitorTimeZone);
  return clinic && visitor && { clinic, visitor };
}

/**
 * The instant at which the clock of a zone shows a time, with the zone's offset.
 * @param minutes after midnight as the clock shows them, 0 to 1440
 * @param timeZone an IANA time zone
 * @param disambiguation Which one to take where the clock shows the time twice, or skips it: of a
 * time that is skipped, "earlier" and "later" are as far before and after the skip as it is into
 * it. "compatible" takes the earlier of two and the later of none. The rules are those of Temporal
 * (and RFC 5545, section 3.3.5). Defaults to "compatible".
 * @returns undefined where there is no such day, time or zone
 */
export function instantAt(
  date: string,
  minutes: number,
  timeZone: string,
  disambiguation: Disambiguation = "compatible",
): Instant | undefined {
  const moment = momentAt(date, minutes, timeZone, disambiguation);
  return moment && instantText(moment.at, moment.offset);
}

type Disambiguation = "earlier" | "later" | "compatible";

/** The same as a number: milliseconds since 1970, with the zone's offset in minutes. */
export function momentAt(
  date: string,
  minutes: number,
  timeZone: string,
  disambiguation: Disambiguation = "compatible",
): { at: number; offset: number } | undefined {
  if (!isDate(date) || !Number.isInteger(minutes) || minutes < 0 || minutes > 24 * 60) {
    return undefined;
  }
  const wall = Date.parse(`${date}T00:00Z`) + minutes * minute;
  // No zone changes its clock twice in two days.
  const before = offsetByDay(wall - day, timeZone);
  const after = offsetByDay(wall + day, timeZone);
  if (before === undefined || after === undefined) return undefined;
  const candidates = [wall - before * minute, wall - after * minute].sort((a, b) => a - b);
  const real = candidates.filter((at) => at + offsetByDay(at, timeZone)! * minute === wall);
  const isSkipped = real.length === 0;
  const isLater = disambiguation === "later" || (disambiguation === "compatible" && isSkipped);
  const at = (isSkipped ? candidates : real).at(isLater ? -1 : 0)!;
  return { at, offset: offsetByDay(at, timeZone)! };
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
