import { isTimeZone } from "./zone.js";

/** The days of the week, Monday first (ISO 8601). */
export const weekdays = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;

export type Weekday = (typeof weekdays)[number];

/** A time of opening, in the clinic's own time. */
export interface OpeningPeriod {
  /** 24-hour time: `08:00`. */
  opens: string;
  /** 24-hour time, after `opens`: `18:00`, or `24:00` for the end of the day. */
  closes: string;
}

/** Days whose hours differ from the week's: a holiday, a training day. */
export interface OpeningException {
  /** First day: `2026-12-24` (ISO 8601). */
  date: string;
  /** Last day, itself included. Default: `date`. */
  until?: string;
  /** Why, in a few words: "Christmas". */
  reason?: string;
  /** The hours of these days. Default: none, closed. */
  periods?: readonly OpeningPeriod[];
}

/** When a clinic is open. */
export interface OpeningHours {
  /** The clinic's IANA time zone: `Europe/London`. */
  timeZone: string;
  /** The hours of each day; a day that is left out is closed. */
  week: Partial<Record<Weekday, readonly OpeningPeriod[]>>;
  /** Days that differ. */
  exceptions?: readonly OpeningException[];
}

/** Minutes after midnight, or undefined where it is no 24-hour time. */
export function minutesOf(time: unknown): number | undefined {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(String(time)) ?? [];
  const total = Number(hours) * 60 + Number(minutes);
  return Number(minutes) < 60 && total <= 24 * 60 ? total : undefined;
}

/** Whether it is a day of the calendar: `2026-02-28` is, `2026-02-30` is not. */
export function isDate(date: unknown): date is string {
  if (typeof date !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return false;
  const time = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
}

/** The day after a day: `2026-12-31` gives `2027-01-01`. */
export function dayAfter(date: string): string {
  const time = new Date(`${date}T00:00:00Z`);
  time.setUTCDate(time.getUTCDate() + 1);
  return time.toISOString().slice(0, 10);
}

/** The weekday of a date. */
export function weekdayOf(date: string): Weekday {
  const sundayFirst = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekdays[(sundayFirst + 6) % 7]!;
}

/** The minutes at which a period opens and closes, or undefined where it is none. */
function spanOf(period: OpeningPeriod | null | undefined): [number, number] | undefined {
  const [opens, closes] = [minutesOf(period?.opens), minutesOf(period?.closes)];
  return opens !== undefined && closes !== undefined && opens < closes
    ? [opens, closes]
    : undefined;
}

/** The periods that make sense, in order: wrong times, ends before starts and overlaps are left out. */
export function usablePeriods(periods: readonly OpeningPeriod[] | undefined): OpeningPeriod[] {
  const usable: OpeningPeriod[] = [];
  const inOrder = (Array.isArray(periods) ? (periods as readonly OpeningPeriod[]) : [])
    .filter(spanOf)
    .sort((a, b) => minutesOf(a.opens)! - minutesOf(b.opens)!);
  for (const period of inOrder) {
    const last = usable.at(-1);
    if (!last || minutesOf(last.closes)! <= minutesOf(period.opens)!) usable.push(period);
  }
  return usable;
}

/**
 * The periods that make sense, none where it is closed, or undefined where there are some and none
 * makes sense: to say "closed" would be a lie.
 */
export function readablePeriods(
  periods: readonly OpeningPeriod[] | undefined,
): OpeningPeriod[] | undefined {
  const usable = usablePeriods(periods);
  return periods?.length && usable.length === 0 ? undefined : usable;
}

/** The exceptions that make sense, in order, each with its last day. */
export function usableExceptions(
  exceptions: readonly OpeningException[] | undefined,
): (OpeningException & { until: string })[] {
  return (Array.isArray(exceptions) ? (exceptions as readonly OpeningException[]) : [])
    .map((exception) => ({ ...exception, until: exception?.until ?? exception?.date }))
    .filter(({ date, until }) => isDate(date) && isDate(until) && date <= until)
    .sort((a, b) => a.date.localeCompare(b.date));
}

/** The hours of one date, its exception first. Empty: closed. */
export function hoursOn(hours: OpeningHours, date: string): OpeningPeriod[] {
  return usablePeriods(givenHoursOn(hours, date));
}

/** The hours of one date as they are given, its exception first. */
export function givenHoursOn(hours: OpeningHours, date: string) {
  const exception = usableExceptions(hours.exceptions).find(
    ({ date: first, until }) => first <= date && date <= until,
  );
  return exception ? exception.periods : hours.week?.[weekdayOf(date)];
}

/** What is wrong with the periods of a day. */
function periodProblems(name: string, periods: readonly OpeningPeriod[] | undefined): string[] {
  if (periods == null) return [];
  if (!Array.isArray(periods)) {
    return [`${name}: expected a list, such as [{ opens: "08:30", closes: "18:00" }].`];
  }
  const problems: string[] = [];
  const all = periods as readonly (OpeningPeriod | null | undefined)[];
  for (const period of all) {
    if (spanOf(period)) continue;
    const { opens, closes } = period ?? {};
    problems.push(
      minutesOf(opens) === undefined || minutesOf(closes) === undefined
        ? `${name}: "${opens}" to "${closes}" is not a time; write 24-hour times such as "08:30".`
        : `${name}: it opens at ${opens} and closes at ${closes}, which is not later; split a night in two days.`,
    );
  }
  if (usablePeriods(periods).length < all.filter(spanOf).length) {
    problems.push(`${name}: two times overlap; the later one is not shown.`);
  }
  return problems;
}

/** What is wrong with the dates of the exceptions. */
function exceptionProblems(exceptions: readonly OpeningException[] | undefined): string[] {
  const problems: string[] = [];
  for (const exception of exceptions ?? []) {
    const { date, until = date } = exception ?? {};
    if (!isDate(date) || !isDate(until))
      problems.push(`"${date}" to "${until}" is not a date; write dates such as "2026-12-24".`);
    else if (until < date)
      problems.push(`the exception of ${date} ends before it starts, on ${until}.`);
  }
  let last: { date: string; until: string } | undefined;
  for (const exception of usableExceptions(exceptions)) {
    if (last && exception.date <= last.until) {
      problems.push(
        `the exceptions of ${last.date} and ${exception.date} share a day; give each day one.`,
      );
    }
    if (!last || last.until < exception.until) last = exception;
  }
  return problems;
}

/** What is wrong with the hours, each as a sentence for a developer. */
export function openingHoursProblems(hours: OpeningHours): string[] {
  const week = hours.week ?? {};
  const exceptions = Array.isArray(hours.exceptions)
    ? (hours.exceptions as readonly OpeningException[])
    : undefined;
  const unknown = Object.keys(week).filter((day) => !weekdays.includes(day as Weekday));
  return [
    ...unknown.map((day) => `"${day}" is not a day of the week; write "monday" to "sunday".`),
    ...weekdays.flatMap((day) => periodProblems(day, week[day])),
    ...exceptionProblems(exceptions),
    ...(exceptions ?? []).flatMap((exception) =>
      periodProblems(exception?.date, exception?.periods),
    ),
    ...(isTimeZone(hours.timeZone)
      ? []
      : [`"${hours.timeZone}" is not a time zone; write an IANA name such as "Europe/London".`]),
  ];
}
