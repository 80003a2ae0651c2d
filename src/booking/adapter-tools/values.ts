import { trimmedText } from "../../content/trimmed-text.js";
import { safeAddress } from "../safe-address.js";
import { epochMilliseconds } from "../../time/instant.js";
import type { Instant } from "../types.js";

/** Reports what is wrong with a line. */
export type Report = (reason: string) => void;

export type JsonRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The items of a list; none where the value is not a list. */
export function arrayOrEmpty(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The items of a list, or the single value in place of one. */
export function toArray(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/**
 * An id as text: many diaries send numbers, 0 among them. A number that JSON may have rounded (2 ** 53
 * and more) could be another slot's id, so it is undefined.
 */
export function readId(value: unknown): string | undefined {
  return Number.isSafeInteger(value) ? String(value) : trimmedText(value);
}

/** A count, given as a number or as digits; undefined for anything else. */
export function readCount(value: unknown): number | undefined {
  const count = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
  return Number.isSafeInteger(count) && Number(count) >= 0 ? Number(count) : undefined;
}

/** A value as text for the reason of a problem. */
export function quote(value: unknown): string {
  if (typeof value === "string") {
    return JSON.stringify(value.length > 80 ? `${value.slice(0, 79)}…` : value);
  }
  if (Array.isArray(value)) return "a list";
  return isRecord(value) ? "an object" : String(value);
}

/** The object without its undefined values, so that a slot is plain JSON. */
export function compact<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}

/** The length of a slot where the provider sends no end, or undefined where it is not valid. */
export function usableMinutes(minutes: unknown): number | undefined {
  const usable = Number.isInteger(minutes) && Number(minutes) > 0 && Number(minutes) <= 24 * 60;
  return usable ? Number(minutes) : undefined;
}

// RFC 3339, section 5.6, and the shorter forms of ISO 8601 that can be completed without a guess;
// behind it a zone in brackets and tags (RFC 9557), which epochMilliseconds judges.
const instantForm =
  /^(\d{4}-\d\d-\d\d)T((?:[01]\d|2[0-3]):[0-5]\d)(:[0-5]\d(?:\.\d+)?)?(?:(Z)|([+-](?:[01]\d|2[0-3])):?([0-5]\d)?)(\[.*)?$/i;

/**
 * A value as an RFC 3339 instant, or undefined where it cannot be one. A zone in brackets is kept
 * (RFC 9557); missing seconds, a short offset (`-05`, `-0500`) and lower case are completed. `-00:00`
 * means an unknown offset (RFC 3339, section 4.3), so it becomes `Z`.
 */
export function completeInstant(value: unknown): Instant | undefined {
  const parts = typeof value === "string" ? instantForm.exec(value) : null;
  if (!parts) return undefined;
  const [, date, time, seconds = ":00", utc, hours, minutes = "00", brackets = ""] = parts;
  const offset = utc || `${hours}:${minutes}` === "-00:00" ? "Z" : `${hours}:${minutes}`;
  const instant = `${date}T${time}${seconds}${offset}${brackets}`;
  return epochMilliseconds(instant) === undefined ? undefined : instant;
}

/** The instant without the zone and the tags in brackets, which FHIR does not know. */
export function withoutBrackets(instant: Instant): Instant {
  return instant.replace(/\[.*/, "");
}

/** Milliseconds since 1970, or NaN, which is neither before nor after anything. */
export function toMilliseconds(instant: unknown): number {
  return epochMilliseconds(instant) ?? NaN;
}

/** The instant of a line; reports what is wrong with it, and what was completed. */
export function readInstant(name: string, value: unknown, report: Report): Instant | undefined {
  const instant = completeInstant(value);
  if (instant === undefined) {
    report(`${name} ${quote(value)} is not a date and time with its offset (RFC 3339).`);
  } else if (instant !== value) {
    report(`${name} ${quote(value)} was read as "${instant}".`);
  }
  return instant;
}

/** The start and a later end of a line; reports why there are none. */
export function readSpan(
  [startName, start]: readonly [string, unknown],
  [endName, end]: readonly [string, unknown],
  report: Report,
): { start: Instant; end: Instant } | undefined {
  const [from, to] = [readInstant(startName, start, report), readInstant(endName, end, report)];
  if (from === undefined || to === undefined) return undefined;
  if (toMilliseconds(from) < toMilliseconds(to)) return { start: from, end: to };
  report(`${endName} ${to} is not after ${startName} ${from}.`);
  return undefined;
}

/** The start of a line, and its end after a duration; reports why there are none. */
export function readStart(
  name: string,
  value: unknown,
  durationMinutes: unknown,
  report: Report,
): { start: Instant; end: Instant } | undefined {
  const start = readInstant(name, value, report);
  if (start === undefined) return undefined;
  const minutes = usableMinutes(durationMinutes);
  if (minutes === undefined) {
    report(
      `it has no end, and durationMinutes ${quote(durationMinutes)} is not 1 to 1440 minutes.`,
    );
    return undefined;
  }
  // Added to the local time, so that the end keeps the start's offset and zone.
  const clock = new Date(Date.parse(`${start.slice(0, 19)}Z`) + minutes * 60_000);
  const end = completeInstant(clock.toISOString().slice(0, 19) + start.slice(19));
  if (end === undefined) report(`it ends after the year 9999.`);
  return end === undefined ? undefined : { start, end };
}

/**
 * An id for a slot that has none, the same however the provider writes the start. The time uses letters,
 * digits, `-` and `.` only, as FHIR requires of an `id`.
 */
export function idFromStart(start: Instant, ...parts: readonly (string | undefined)[]): string {
  const time = new Date(toMilliseconds(start)).toISOString().replace(/[-:+]|\.000/g, "");
  return [...parts.filter(Boolean), time].join("-");
}

/** The booking page of a line; reports an address that is not safe to link to, and leaves it out. */
export function readAddress(name: string, value: unknown, report: Report): string | undefined {
  if (value === undefined || value === null) return undefined;
  const address = safeAddress(value);
  if (address === undefined)
    report(`${name} ${quote(value)} is not a web address; it was left out.`);
  return address;
}

/** How many may book a slot, 0 for a full one; reports any other value, and leaves it out. */
export function readCapacity(name: string, value: unknown, report: Report): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (Number.isSafeInteger(value) && Number(value) >= 0) return Number(value);
  report(`${name} ${quote(value)} is not a number of people; it was left out.`);
  return undefined;
}
