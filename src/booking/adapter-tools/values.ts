import { trimmedText } from "../../content/trimmed-text.js";
import { safeAddress } from "../safe-address.js";
import { epochMilliseconds } from "../../time/instant.js";
import type { Instant } from "../types.js";

/** Reports a thing that is wrong with a line. */
export type Say = (reason: string) => void;

export type JsonRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The items of a list; none where it is no list. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The items of a list, or the one that stands where a list may be. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/**
 * An id as text: many diaries send numbers. 0 is one; a number that JSON has rounded (2 ** 53 and
 * more) may be another's, so it is none.
 */
export function idOf(value: unknown): string | undefined {
  return Number.isSafeInteger(value) ? String(value) : trimmedText(value);
}

/** How many there are, as a number or as text, or undefined where it does not say. */
export function countOf(value: unknown): number | undefined {
  const count = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
  return Number.isSafeInteger(count) && Number(count) >= 0 ? Number(count) : undefined;
}

/** A value as a developer reads it in a problem. */
export function shown(value: unknown): string {
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

/** The length of a slot where the provider sends no end, or undefined where it is not a length. */
export function usableMinutes(minutes: unknown): number | undefined {
  const usable = Number.isInteger(minutes) && Number(minutes) > 0 && Number(minutes) <= 24 * 60;
  return usable ? Number(minutes) : undefined;
}

// RFC 3339, section 5.6, and the shorter forms of ISO 8601 that can be completed without a guess;
// behind it a zone in brackets and tags (RFC 9557), which epochMilliseconds judges.
const instantForm =
  /^(\d{4}-\d\d-\d\d)T((?:[01]\d|2[0-3]):[0-5]\d)(:[0-5]\d(?:\.\d+)?)?(?:(Z)|([+-](?:[01]\d|2[0-3])):?([0-5]\d)?)(\[.*)?$/i;

/**
 * An instant as RFC 3339 text, or undefined where it is none. The provider's text is kept, a zone in
 * brackets too (RFC 9557); missing seconds, a short offset (`-05`, `-0500`) and small letters are
 * completed. `-00:00` says that the offset is not known (RFC 3339, section 4.3), so it becomes `Z`.
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

/** An instant in milliseconds since 1970; NaN, which is neither before nor after anything, for none. */
export function timeOf(instant: unknown): number {
  return epochMilliseconds(instant) ?? NaN;
}

/** The instant of a line; says what was wrong with it, and what was completed. */
export function readInstant(name: string, value: unknown, say: Say): Instant | undefined {
  const instant = completeInstant(value);
  if (instant === undefined) {
    say(`${name} ${shown(value)} is not a date and time with its offset (RFC 3339).`);
  } else if (instant !== value) {
    say(`${name} ${shown(value)} was read as "${instant}".`);
  }
  return instant;
}

/** The start and end of a line, in order; says why there are none. */
export function readSpan(
  [startName, start]: readonly [string, unknown],
  [endName, end]: readonly [string, unknown],
  say: Say,
): { start: Instant; end: Instant } | undefined {
  const [from, to] = [readInstant(startName, start, say), readInstant(endName, end, say)];
  if (from === undefined || to === undefined) return undefined;
  if (timeOf(from) < timeOf(to)) return { start: from, end: to };
  say(`${endName} ${to} is not after ${startName} ${from}.`);
  return undefined;
}

/** The start of a line, and the end that a length gives it; says why there are none. */
export function readStart(
  name: string,
  value: unknown,
  durationMinutes: unknown,
  say: Say,
): { start: Instant; end: Instant } | undefined {
  const start = readInstant(name, value, say);
  if (start === undefined) return undefined;
  const minutes = usableMinutes(durationMinutes);
  if (minutes === undefined) {
    say(`it has no end, and durationMinutes ${shown(durationMinutes)} is not 1 to 1440 minutes.`);
    return undefined;
  }
  // The clock of the start runs on, in the same offset and with the same zone behind it.
  const clock = new Date(Date.parse(`${start.slice(0, 19)}Z`) + minutes * 60_000);
  const end = completeInstant(clock.toISOString().slice(0, 19) + start.slice(19));
  if (end === undefined) say(`it ends after the year 9999.`);
  return end === undefined ? undefined : { start, end };
}

/**
 * A name for a slot that has none, the same however the provider writes its start. Its time is of
 * letters, digits, `-` and `.`, as an `id` in FHIR has to be.
 */
export function idFromStart(start: Instant, ...parts: readonly (string | undefined)[]): string {
  const time = new Date(timeOf(start)).toISOString().replace(/[-:+]|\.000/g, "");
  return [...parts.filter(Boolean), time].join("-");
}

/** The booking page of a line; says that it was left out where it is not safe to link to. */
export function readAddress(name: string, value: unknown, say: Say): string | undefined {
  if (value === undefined || value === null) return undefined;
  const address = safeAddress(value);
  if (address === undefined) say(`${name} ${shown(value)} is not a web address; it was left out.`);
  return address;
}

/** How many may book a slot, 0 for a full one; says that it was left out where it is no number of people. */
export function readCapacity(name: string, value: unknown, say: Say): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (Number.isSafeInteger(value) && Number(value) >= 0) return Number(value);
  say(`${name} ${shown(value)} is not a number of people; it was left out.`);
  return undefined;
}
