import { safeAddress } from "./safe-address.js";
import { calendarTime, calendarSpan } from "./calendar-time.js";
import type { Instant } from "./types.js";

/** A visit as a calendar event. */
export interface CalendarEvent {
  /**
   * The visit's globally unique id, which stays the same after each change (RFC 5545, section
   * 3.8.4.7): `4711@clinic.example`.
   */
  uid: string;
  start: Instant;
  /** After `start`. */
  end: Instant;
  summary: string;
  description?: string;
  location?: string;
  /**
   * Where the visit can be changed: an absolute URL, since a calendar has no page to resolve it
   * against. Whoever sees the event can follow it.
   */
  url?: string;
  /**
   * How often the visit has been changed or cancelled (RFC 5545, section 3.8.7.4). A calendar ignores
   * a file whose number is not higher than the last one's.
   * @default 0
   */
  sequence?: number;
  /**
   * @default "confirmed"
   */
  status?: "confirmed" | "tentative" | "cancelled";
  /**
   * Minutes before the start at which the calendar reminds the visitor, or false for no reminder. A
   * cancelled visit has none.
   * @default 1440, a day
   */
  alarmMinutes?: number | false;
}

/**
 * A visit as the text of an .ics file (RFC 5545), to be sent as `text/calendar; charset=utf-8`. Its
 * times are in UTC; a calendar shows them in its owner's time zone. It is marked private, since
 * calendars are often shared.
 *
 * There is no METHOD: that is for messages between an ORGANIZER and guests (RFC 5546), while this event
 * belongs to the visitor's own calendar.
 *
 * To remove a visit from a calendar, make its file again with `status: "cancelled"`, the same `uid` and
 * a higher `sequence`.
 * @param options.now when the file is made
 * @throws {RangeError} if start, end or now is not an instant, the end is not after the start, or the
 * uid is empty
 */
export function calendarFile(event: CalendarEvent, { now }: { now: Instant }): string {
  const span = calendarSpan(event);
  const timestamp = calendarTime(now);
  if (!span || !timestamp) {
    throw new RangeError(
      `A calendar file needs RFC 3339 instants, the end after the start: got ${event.start}, ${event.end}, now ${now}.`,
    );
  }
  const uid = escapeText(event.uid);
  if (uid.trim() === "") throw new RangeError("A calendar file needs a uid.");
  const { status = "confirmed", sequence } = event;
  const summary = escapeText(event.summary);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//clinic-ui//booking//EN",
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${timestamp}`,
    `DTSTART:${span.start}`,
    `DTEND:${span.end}`,
    `SEQUENCE:${wholeNumber(sequence) ?? 0}`,
    `STATUS:${statuses[status] ?? statuses.confirmed}`,
    "CLASS:PRIVATE",
    ...property("SUMMARY", summary),
    ...property("DESCRIPTION", escapeText(event.description)),
    ...property("LOCATION", escapeText(event.location)),
    // A URI is not escaped (section 3.3.13); the URL parser has encoded what could break the line.
    ...property("URL", safeAddress(event.url) ?? ""),
    ...alarm(event, summary),
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}

const statuses = {
  confirmed: "CONFIRMED",
  tentative: "TENTATIVE",
  cancelled: "CANCELLED",
} as const;

const property = (name: string, value: string) => (value === "" ? [] : [`${name}:${value}`]);

function alarm({ status, alarmMinutes }: CalendarEvent, summary: string): string[] {
  if (status === "cancelled" || alarmMinutes === false) return [];
  return [
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `TRIGGER:-PT${wholeNumber(alarmMinutes) ?? 24 * 60}M`,
    `DESCRIPTION:${summary}`,
    "END:VALARM",
  ];
}

const wholeNumber = (number: number | undefined) =>
  Number.isSafeInteger(number) && number! >= 0 ? number : undefined;

/**
 * Text as TEXT of RFC 5545, section 3.3.11. Every character that a parser may read as a line break
 * becomes an escaped line break; other control characters, which are not allowed, are left out.
 */
function escapeText(text: string | undefined): string {
  return String(text ?? "")
    .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, "\n")
    .replace(/[^\P{Cc}\t\n]/gu, "")
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");
}

/** Folds a line at 75 octets of UTF-8, including the space before a continued line (section 3.1). */
function foldLine(line: string): string {
  let text = "";
  let octets = 0;
  for (const character of line) {
    const size = utf8Length(character);
    if (octets + size > 75) {
      text += "\r\n ";
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

function utf8Length(character: string): number {
  const code = character.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
