import { isDate, minutesOf } from "../content/opening-hours.js";
import { knownLocale, perLocale } from "./locale.js";

/** Kept for each language and kind: making one costs more than using it a hundred times. */
const formats: Record<string, Intl.DateTimeFormat> = {};

function formatIn(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  // Days and clock times are the clinic's own, so they are read and written in one zone.
  return (formats[locale + JSON.stringify(options)] ??= new Intl.DateTimeFormat(
    knownLocale(locale),
    {
      ...options,
      timeZone: "UTC",
    },
  ));
}

/** A day in words, "2 January 2027", or undefined where it is no ISO 8601 day. */
export function dayInWords(locale: string, date: unknown): string | undefined {
  if (!isDate(date)) return undefined;
  return formatIn(locale, { dateStyle: "long" }).format(new Date(`${date}T00:00:00Z`));
}

/** A day of this year or so, with its weekday: "Tuesday 24 November", or short, "Tue 24 Nov". */
export function weekdayInWords(locale: string, date: string, style: "long" | "short"): string {
  const options = { weekday: style, day: "numeric", month: style } as const;
  return formatIn(locale, options).format(new Date(`${date}T00:00:00Z`));
}

/** A month, "November 2026". */
export function monthInWords(locale: string, date: string): string {
  return formatIn(locale, { month: "long", year: "numeric" }).format(new Date(`${date}T00:00:00Z`));
}

/** The name of a day of the week, Monday being 0. */
export function weekdayName(
  locale: string,
  day: number,
  style: "long" | "narrow" = "long",
): string {
  return formatIn(locale, { weekday: style }).format(new Date(Date.UTC(2024, 0, 1 + day)));
}

/**
 * A time of day as people write it, "8 am" or "8:30 am" where a language has twelve hours and
 * "8:30" where it has 24, or undefined where it is no 24-hour time.
 */
export function timeInWords(locale: string, time: string): string | undefined {
  const minutes = minutesOf(time);
  return minutes === undefined ? undefined : minutesInWords(locale, minutes);
}

/**
 * Minutes after midnight as a time of day in words: 540 gives "9 am". A locale may ask for a clock:
 * `en-GB-u-hc-h23` gives "09:00" (UTS 35, Unicode Hour Cycle Identifier).
 */
export function minutesInWords(locale: string, minutes: number): string {
  const hourCycle = hourCycleOf(locale);
  const options: Intl.DateTimeFormatOptions =
    hourCycle === "h11" || hourCycle === "h12"
      ? { hour: "numeric", minute: minutes % 60 === 0 ? undefined : "2-digit", hourCycle }
      : { timeStyle: "short" };
  // Engines differ in the space before "am", and hydration would notice.
  return formatIn(locale, options)
    .format(new Date(minutes * 60_000))
    .replace(/\s/g, "\u00a0");
}

/** Where CLDR, and so Intl, writes 24 hours, and people and their health service say "8 am". */
const twelveHours = ["en-GB"];

/** "h11" and "h12" have am and pm, others 24 hours. */
const hourCycleOf = perLocale((locale): string => {
  const { language, region, hourCycle = "" } = new Intl.Locale(locale);
  if (/^h(11|12|23|24)$/.test(hourCycle)) return hourCycle;
  if (twelveHours.includes(`${language}-${region}`)) return "h12";
  return formatIn(locale, { timeStyle: "short" }).resolvedOptions().hour12 ? "h12" : "h23";
});
