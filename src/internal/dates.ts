import { isDate, minutesOf } from "../content/opening-hours.js";

/** Kept for each language and kind: making one costs more than using it a hundred times. */
const formats: Record<string, Intl.DateTimeFormat> = {};

function formatIn(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  // Days and clock times are the clinic's own, so they are read and written in one zone.
  return (formats[locale + JSON.stringify(options)] ??= new Intl.DateTimeFormat(locale, {
    ...options,
    timeZone: "UTC",
  }));
}

/** A day in words, "2 January 2027", or undefined where it is no ISO 8601 day. */
export function dayInWords(locale: string, date: unknown): string | undefined {
  if (!isDate(date)) return undefined;
  return formatIn(locale, { dateStyle: "long" }).format(new Date(`${date}T00:00:00Z`));
}

/** The name of a day of the week, Monday being 0. */
export function weekdayName(locale: string, day: number): string {
  return formatIn(locale, { weekday: "long" }).format(new Date(Date.UTC(2024, 0, 1 + day)));
}

/** A time of day as people write it, "08:30" or "8:30 am", or undefined where it is no 24-hour time. */
export function timeInWords(locale: string, time: string): string | undefined {
  const minutes = minutesOf(time);
  if (minutes === undefined) return undefined;
  // Engines differ in the space before "am", and hydration would notice.
  return formatIn(locale, { timeStyle: "short" })
    .format(new Date(minutes * 60_000))
    .replace(/\s/g, "\u00a0");
}
