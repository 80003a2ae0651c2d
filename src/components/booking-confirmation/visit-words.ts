import { epochMilliseconds } from "../../time/instant.js";
import { toPlainDateTime } from "../../time/zoned-date-time.js";
import type { Instant } from "../../booking/types.js";
import type { PlainDateTime } from "../../time/plain-date-time.js";
import { plainDateTimeAt } from "../../time/time-zone.js";
import {
  formatDate,
  formatMinuteOfDay,
  formatDateWithWeekday,
} from "../../internal/format-date.js";
import { interpolate } from "../../internal/interpolate.js";
import { supportedLocale } from "../../internal/locale.js";
import type { Messages } from "../../messages/messages.js";

/** A visit's start and end, and the messages to format them with. */
export interface Visit {
  start: Instant;
  end: Instant;
  /** The clinic's IANA time zone. */
  timeZone: string;
  locale: string;
  words: Messages["bookingConfirmation"];
}

/** "Monday 7 December 2026, 9 am to 10 am" at the clinic, or undefined where a time is invalid. */
export function clinicTimeInWords({ start, end, timeZone, locale, words }: Visit) {
  const [from, until] = [toPlainDateTime(start, timeZone), toPlainDateTime(end, timeZone)];
  if (!from || !until) return undefined;
  return `${fullDayInWords(locale, from.date)}, ${rangeInWords(locale, words, from, until)}`;
}

/** The same in the visitor's time zone, with the day where it differs from the clinic's. */
export function visitorTimeInWords(
  { start, end, timeZone, locale, words }: Visit,
  visitorZone: string,
) {
  const [from, until] = [start, end].map((instant) =>
    plainDateTimeAt(epochMilliseconds(instant) ?? NaN, visitorZone),
  );
  if (!from || !until) return undefined;
  const range = rangeInWords(locale, words, from, until);
  return from.date === toPlainDateTime(start, timeZone)?.date
    ? interpolate(words.yourTime, { range })
    : interpolate(words.yourDay, { range, day: fullDayInWords(locale, from.date) });
}

const rangeInWords = (
  locale: string,
  { range }: Messages["bookingConfirmation"],
  from: PlainDateTime,
  until: PlainDateTime,
) =>
  interpolate(range, {
    from: formatMinuteOfDay(locale, from.minutes),
    until: formatMinuteOfDay(locale, until.minutes),
  });

/**
 * A day with its year, since a visit may be far ahead: "Monday 7 December 2026". Composed of two
 * formats, since engines differ in the comma after the weekday of a date with a year, which would be
 * a hydration mismatch.
 */
function fullDayInWords(locale: string, date: string): string {
  const withWeekday = formatDateWithWeekday(locale, date, "long");
  const withYear = formatDate(locale, date) ?? "";
  const options = { day: "numeric", month: "long", timeZone: "UTC" } as const;
  const day = new Intl.DateTimeFormat(supportedLocale(locale), options).format(new Date(date));
  return withWeekday.includes(day) ? withWeekday.replace(day, withYear) : withYear;
}
