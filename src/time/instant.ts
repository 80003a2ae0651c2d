import { addToCache } from "./cache.js";
import { isPlainDate } from "./plain-date.js";

/**
 * An instant as RFC 3339 text with its offset: `2026-12-15T09:00:00-07:00`, or with `Z`.
 *
 * The offset says which moment is meant and not whose clock it is, so UTC and a head office's offset
 * will do: visitors are shown the time on the clinic's clock. If the zone follows, as Temporal
 * writes it (RFC 9557), `2026-12-15T09:00:00-07:00[America/Vancouver]`, and is the clinic's own, the
 * time before the offset is shown, even by a machine whose time zone data is older than the diary's.
 */
export type Instant = string;

// RFC 3339, section 5.6, with the seconds optional; behind it whatever stands in brackets.
const instantPattern =
  /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d+))?)?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))(\[.*)?$/i;

// RFC 9557, section 4.1: a zone by its name or as an offset, then tags. A tag with "!" must not be
// ignored, and none is known here.
const suffixPattern =
  /^(?:\[!?(?:([A-Za-z._][\w.+-]*(?:\/[A-Za-z._][\w.+-]*)*)|[+-](?:[01]\d|2[0-3]):[0-5]\d)\])?(?:\[[a-z_][a-z\d_-]*=[A-Za-z\d]+(?:-[A-Za-z\d]+)*\])*$/;

/** What the text of an instant says. */
export interface ParsedInstant {
  /** The moment, in milliseconds since 1970. */
  epoch: number;
  /** The day and time before the offset, in milliseconds since 1970 as if they were UTC. */
  local: number;
  /** Minutes ahead of UTC; undefined if the text does not say whose time it is, as with `Z`. */
  offset?: number;
  /** The zone in brackets: `America/Vancouver`. */
  timeZone?: string;
}

/** The cache: a picker reads every slot of its diary at each change, and 10,000 slots have 20,000 instants. */
const parsed = new Map<string, Readonly<ParsedInstant>>();

/** What an instant says, or undefined if it is not one. */
export function parseInstant(instant: unknown): Readonly<ParsedInstant> | undefined {
  if (typeof instant !== "string") return undefined;
  const known = parsed.get(instant);
  if (known) return known;
  const result = parse(instant);
  return result && addToCache(parsed, instant, result, 30_000);
}

function parse(instant: string): ParsedInstant | undefined {
  const groups = instantPattern.exec(instant);
  const midnight = groups ? utcMidnight(groups[1]!) : undefined;
  if (!groups || midnight === undefined) return undefined;
  const suffix = groups[9] === undefined ? [] : suffixPattern.exec(groups[9]);
  if (!suffix) return undefined;
  const timeZone = suffix[1];
  const milliseconds = groups[5] === undefined ? 0 : Number(`${groups[5]}00`.slice(0, 3));
  const seconds = minutesIn(groups[2], groups[3]) * 60 + Number(groups[4] ?? 0);
  const local = midnight + seconds * 1000 + milliseconds;
  const size = minutesIn(groups[7], groups[8]);
  // `-00:00` is UTC from an unknown place (RFC 3339, section 4.3).
  if (!groups[6] || (groups[6] === "-" && size === 0)) return { epoch: local, local, timeZone };
  const offset = groups[6] === "-" ? -size : size;
  return { epoch: local - offset * 60_000, local, offset, timeZone };
}

const minutesIn = (hours: string | undefined, minutes: string | undefined) =>
  Number(hours) * 60 + Number(minutes);

/** The cache: a diary has the same few days thousands of times. */
const midnights = new Map<string, number>();

/** When a day begins in UTC, in milliseconds since 1970, or undefined if there is no such day. */
function utcMidnight(date: string): number | undefined {
  const midnight = midnights.get(date);
  if (midnight !== undefined || !isPlainDate(date)) return midnight;
  return addToCache(midnights, date, Date.parse(date), 1000);
}

/**
 * An instant in milliseconds since 1970, or undefined if it is not RFC 3339 text. The seconds may
 * be missing, the offset may not; a part of a millisecond is cut off. A zone in brackets and tags
 * (RFC 9557) may follow.
 */
export function epochMilliseconds(instant: unknown): number | undefined {
  return parseInstant(instant)?.epoch;
}

/**
 * The offset in the text of an instant, in minutes ahead of UTC: -420 for `-07:00`, 0 for `+00:00`.
 * Undefined if it is not an instant, or does not say whose time it is: `Z`, and `-00:00`, which
 * means the same (RFC 3339, section 4.3).
 */
export function offsetMinutes(instant: unknown): number | undefined {
  return parseInstant(instant)?.offset;
}
