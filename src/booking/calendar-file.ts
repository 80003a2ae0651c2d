import { safeAddress } from "./safe-address.js";
import { calendarTime, spanOf } from "./calendar-time.js";
import type { Instant } from "./types.js";

/** A visit as calendars know it. */
export interface CalendarEvent {
  /**
   * The visit's own name, the same after each change and unlike any other in the world (RFC 5545,
   * section 3.8.4.7): `4711@clinic.example`.
   */
  uid: string;
  start: Instant;
  /** After `start`. */
  end: Instant;
  summary: string;
  description?: string;
  location?: string;
  /**
   * Where the visit can be changed; a whole web address, since a calendar has no page to start from.
   * Whoever sees the event can follow it.
   */
  url?: string;
  /**
   * How often the visit has been changed, its cancelling included (RFC 5545, section 3.8.7.4). A
   * calendar keeps the file with the highest, so one that is no higher than the last changes
   * nothing.
   * @default 0
   */
  sequence?: number;
  /**
   * @default "confirmed"
   */
  status?: "confirmed" | "tentative" | "cancelled";
  /**
   * Minutes before the start at which the calendar reminds, or false for no reminder. A visit that
   * is cancelled has none.
   * @default 1440, a day, so that there is time to make way for it
   */
  alarmMinutes?: number | false;
}

/**
 * A visit as the text of an .ics file (RFC 5545), to be sent as `text/calendar; charset=utf-8`. Its
 * times are UTC, the moment that their offset gives; every calendar shows it in its owner's zone. It
 * is marked private: a calendar is often shared, a visit to a clinic seldom.
 *
 * There is no METHOD: that is for messages between an ORGANIZER and guests (RFC 5546), and the
 * visitor's own calendar is to own the event.
 *
 * To take a visit out of a calendar again, make its file anew with `status: "cancelled"`, the same
 * `uid` and a higher `sequence`.
 * @param options.now when the file is made
 * @throws {RangeError} where start, end or now is no instant, the end is not after the start, or
 * there is no uid
 */
export function calendarFile(event: CalendarEvent, { now }: { now: Instant }): string {
  const span = spanOf(event);
  const made = calendarTime(now);
  if (!span || !made) {
    throw new RangeError(
      `A calendar file needs RFC 3339 instants, the end after the start: got ${event.start}, ${event.end}, now ${now}.`,
    );
  }
  const uid = escaped(event.uid);
  if (uid.trim() === "") throw new RangeError("A calendar file needs a uid.");
  const { status = "confirmed", sequence } = event;
  const summary = escaped(event.summary);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//clinic-ui//booking//EN",
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${made}`,
    `DTSTART:${span.start}`,
    `DTEND:${span.end}`,
    `SEQUENCE:${wholeNumber(sequence) ?? 0}`,
    `STATUS:${statuses[status] ?? statuses.confirmed}`,
    "CLASS:PRIVATE",
    ...property("SUMMARY", summary),
    ...property("DESCRIPTION", escaped(event.description)),
    ...property("LOCATION", escaped(event.location)),
    // A URI is not escaped; an address that the URL parser has written holds nothing to escape.
    ...property("URL", safeAddress(event.url) ?? ""),
    ...alarm(event, summary),
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
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
 * TEXT of RFC 5545, section 3.3.11. Whatever some reader may take for the end of a line becomes a
 * new line within the text; other control characters, which are not allowed, are left out.
 */
function escaped(text: string | undefined): string {
  return String(text ?? "")
    .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, "\n")
    .replace(/[^\P{Cc}\t\n]/gu, "")
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");
}

/** Lines of at most 75 octets of UTF-8, the blank before a continued one included (section 3.1). */
function folded(line: string): string {
  let text = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > 75) {
      text += "\r\n ";
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
