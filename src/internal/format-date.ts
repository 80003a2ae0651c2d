import { isPlainDate } from "../time/plain-date.js";
import { minutesOfDay } from "../time/plain-time.js";
import { supportedLocale, perLocale } from "./locale.js";

/** Cached by language and options: making a formatter costs more than a hundred uses of it. */
const formats: Record<string, Intl.DateTimeFormat> = {};

function formatIn(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  // Dates and times of day are the clinic's own: reading and writing them in one zone keeps them.
  return (formats[locale + JSON.stringify(options)] ??= new Intl.DateTimeFormat(
    supportedLocale(locale),
    {
      ...options,
      timeZone: "UTC",
    },
  ));
}

/** A date such as "2 January 2027", or undefined where the text is not an ISO 8601 date. */
export function formatDate(locale: string, date: unknown): string | undefined {
  if (!isPlainDate(date)) return undefined;
  return formatIn(locale, { dateStyle: "long" }).format(new Date(`${date}T00:00:00Z`));
}

/**
 * Two dates with what they share once, as the first, what stands between them, and the second:
 * `["24", "–", "26 December 2026"]`.
 */
export function formatDateRange(
  locale: string,
  from: string,
  until: string,
): [from: string, between: string, until: string] {
  const [start, end] = [from, until].map((date) => new Date(`${date}T00:00:00Z`)) as [Date, Date];
  const parts = formatIn(locale, { dateStyle: "long" }).formatRangeToParts(start, end);
  const first = parts.findLastIndex(({ source }) => source === "startRange") + 1;
  const second = parts.findIndex(({ source }) => source === "endRange");
  const text = (begin: number, stop?: number) =>
    parts
      .slice(begin, stop)
      .map(({ value }) => value)
      .join("");
  // Engines differ in the spaces around the dash, and hydration would notice.
  const isOneMonth = from.slice(0, 7) === until.slice(0, 7);
  const between = text(first, second).replace(/\s*–\s*/, isOneMonth ? "–" : " – ");
  return [text(0, first), between, text(second)];
}

/** A date near today, without its year: "Tuesday 24 November", or short, "Tue 24 Nov". */
export function formatDateWithWeekday(
  locale: string,
  date: string,
  style: "long" | "short",
): string {
  const options = { weekday: style, day: "numeric", month: style } as const;
  return formatIn(locale, options).format(new Date(`${date}T00:00:00Z`));
}

/** A month, such as "November 2026". */
export function formatMonth(locale: string, date: string): string {
  return formatIn(locale, { month: "long", year: "numeric" }).format(new Date(`${date}T00:00:00Z`));
}

/** The name of a weekday, where Monday is 0. */
export function weekdayName(
  locale: string,
  day: number,
  style: "long" | "narrow" = "long",
): string {
  return formatIn(locale, { weekday: style }).format(new Date(Date.UTC(2024, 0, 1 + day)));
}

/**
 * A time of day in the clock of the language: "8 am" and "8:30 am", or "08:00" and "08:30". Undefined
 * where the text is not a 24-hour time.
 */
export function formatTime(locale: string, time: string): string | undefined {
  const minutes = minutesOfDay(time);
  return minutes === undefined ? undefined : formatMinuteOfDay(locale, minutes);
}

/**
 * Minutes after midnight as a time of day: 540 gives "9 am". A locale may ask for a clock:
 * `en-GB-u-hc-h23` gives "09:00" (UTS 35, Unicode Hour Cycle Identifier).
 */
export function formatMinuteOfDay(locale: string, minutes: number): string {
  const hourCycle = preferredHourCycle(locale);
  const options: Intl.DateTimeFormatOptions =
    hourCycle === "h11" || hourCycle === "h12"
      ? { hour: "numeric", minute: minutes % 60 === 0 ? undefined : "2-digit", hourCycle }
      : { timeStyle: "short" };
  // Engines differ in the space before "am", and hydration would notice.
  return formatIn(locale, options)
    .format(new Date(minutes * 60_000))
    .replace(/\s/g, "\u00a0");
}

/** Where CLDR, and so Intl, prefers 24 hours, but people and their health service write "8 am". */
const twelveHours = ["en-GB"];

/** "h11" and "h12" use am and pm; the others have 24 hours. */
const preferredHourCycle = perLocale((locale): string => {
  const { language, region, hourCycle = "" } = new Intl.Locale(locale);
  if (/^h(11|12|23|24)$/.test(hourCycle)) return hourCycle;
  if (twelveHours.includes(`${language}-${region}`)) return "h12";
  return formatIn(locale, { timeStyle: "short" }).resolvedOptions().hour12 ? "h12" : "h23";
});
