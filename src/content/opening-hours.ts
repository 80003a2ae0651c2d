import { addDays, dayOfWeek, daysUntil, isPlainDate } from "../time/plain-date.js";
import { minutesOfDay, minutesPerDay, toPlainTime } from "../time/plain-time.js";
import { itemsOf } from "./items-of.js";

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
  /**
   * 24-hour time: `18:00`, or `24:00` for the end of the day. Not after `opens`, it is a time of the
   * next day: `18:00` to `02:00` is a night, which belongs to the day on which it begins, and
   * `09:00` to `00:00` ends at midnight (https://schema.org/closes). `00:00` to `00:00`, to `24:00`
   * or to `23:59` is all day.
   */
  closes: string;
}

/** What a day offers: hours, visits by appointment, a few words. */
export interface OpeningDay {
  /**
   * The hours, several for a day with a break.
   * @default none
   */
  periods?: readonly OpeningPeriod[];
  /**
   * Visits by appointment, in place of hours or at other times than those.
   * @default false
   */
  byAppointment?: boolean;
  /** A few words: "Children only". They stand below the hours, or in their place where `periods` is empty. */
  note?: string;
}

/** The hours of each day; a day that is left out is closed. A list is short for `{ periods }`. */
export type OpeningWeek = Partial<Record<Weekday, readonly OpeningPeriod[] | OpeningDay>>;

/**
 * Days whose hours differ from the week's: a holiday, a training day, a season. Without `periods`,
 * `byAppointment`, `note` and `week` they are closed. Where several share a day, the shortest
 * applies: a holiday inside a season.
 */
export interface OpeningException extends OpeningDay {
  /** First day: `2026-12-24` (ISO 8601). */
  date: string;
  /**
   * Last day, itself included.
   * @default `date`
   */
  until?: string;
  /** What it is, in a few words: "Christmas", "Summer hours". */
  name?: string;
  /**
   * The hours of several days. They apply on the weekdays on which the week has hours, and the
   * others stay as they are: summer hours do not open a weekend. Where none of the days has hours
   * in the week, they apply on all.
   */
  periods?: readonly OpeningPeriod[];
  /** The hours of each weekday, in place of `periods`; a day that is left out is closed. */
  week?: OpeningWeek;
}

/** When a clinic is open. */
export interface OpeningHours {
  /** The clinic's IANA time zone: `Europe/London`. */
  timeZone: string;
  /** The hours of each day; a day that is left out is closed. */
  week: OpeningWeek;
  /** Exceptional days, and seasons. */
  exceptions?: readonly OpeningException[];
}

/** The index of a date's weekday among `weekdays`, Monday being 0. */
export const weekdayIndex = (date: string) => dayOfWeek(date) - 1;

/** The weekday of a date. */
export const weekdayOn = (date: string): Weekday => weekdays[weekdayIndex(date)]!;

/** A period in minutes after the midnight before it; a night ends beyond 1440. */
export interface Span {
  opens: number;
  closes: number;
}

/** A day after it was read. */
export interface DayHours extends OpeningDay {
  /** The valid periods in order. */
  spans: readonly Span[];
}

/** A period in minutes, or undefined where it is invalid. */
export function spanOf(period: OpeningPeriod | null | undefined): Span | undefined {
  const [opens, closes] = [minutesOfDay(period?.opens), minutesOfDay(period?.closes)];
  if (opens === undefined || closes === undefined || opens === minutesPerDay) return undefined;
  // Google writes all day as 00:00 to 23:59.
  if (opens === 0 && closes % (minutesPerDay - 1) === 0) return { opens, closes: minutesPerDay };
  if (opens === closes) return undefined;
  return { opens, closes: closes < opens ? closes + minutesPerDay : closes };
}

/** The valid periods in order, without the later of two that overlap. */
export function spansOf(periods: readonly OpeningPeriod[] | undefined): Span[] {
  let end = 0;
  return itemsOf(periods)
    .map(spanOf)
    .filter((span) => span !== undefined)
    .sort((a, b) => a.opens - b.opens)
    .filter(({ opens, closes }) => opens >= end && (end = closes));
}

/** A day of a week as an object. */
export function givenDay(week: OpeningWeek | undefined, weekday: Weekday): OpeningDay {
  const day = week?.[weekday] ?? [];
  return typeof day !== "object" || Array.isArray(day)
    ? { periods: day as readonly OpeningPeriod[] }
    : (day as OpeningDay);
}

/** A day, or undefined where it has periods but none is valid: "closed" might be wrong. */
function readDay(day: OpeningDay): DayHours | undefined {
  const spans = spansOf(day.periods);
  return day.periods?.length && spans.length === 0 ? undefined : { ...day, spans };
}

/** The end of a night whose second half is written as hours of the next day, or 0 without one. */
function endOfNight(day: DayHours | undefined, next: DayHours | undefined): number {
  const [first, last] = [next?.spans[0], day?.spans.at(-1)];
  const isNight = last?.closes === minutesPerDay && first?.opens === 0 && first.closes < last.opens;
  return isNight ? first.closes : 0;
}

/** A day with its whole night, and without the end of last night. */
function withNight(before: DayHours | undefined, day: DayHours, next: DayHours | undefined) {
  const spans = day.spans.slice(endOfNight(before, day) && 1);
  const last = spans.at(-1);
  // A night of its own ends beyond midnight, and so takes nothing.
  if (last) spans[spans.length - 1] = { ...last, closes: last.closes + endOfNight(day, next) };
  return { ...day, spans };
}

/** Each day of a week, Monday first, undefined where its hours cannot be read. */
export function weekHours(week: OpeningWeek | undefined) {
  return weekdays
    .map((weekday) => readDay(givenDay(week, weekday)))
    .map((day, index, days) => day && withNight(days[(index + 6) % 7], day, days[(index + 1) % 7]));
}

/** An exception after it was read. */
export interface ExceptionHours extends OpeningException {
  until: string;
  /** In days, its last day not counted. */
  length: number;
  /** The hours of a weekday, Monday being 0, or undefined where they cannot be read. */
  hoursOn: (weekday: number) => DayHours | undefined;
}

/**
 * The exceptions with valid dates, in order.
 * @param today leaves out those that are past
 */
export function exceptionsOf(hours: OpeningHours, today = ""): ExceptionHours[] {
  const usual = weekHours(hours.week);
  const opens = (weekday: number) => usual[weekday]?.spans.length !== 0;
  return itemsOf(hours.exceptions)
    .map((exception) => ({ ...exception, until: exception?.until ?? exception?.date }))
    .filter(({ date, until }) => isPlainDate(date) && isPlainDate(until) && date <= until)
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map((exception, index, all) => {
      const { date, until } = exception;
      const near = (step: -1 | 1) => {
        const other = all[index + step];
        return other?.until === other?.date && other?.date === addDays(date, step)
          ? readDay(other)
          : undefined;
      };
      const own = readDay(exception);
      const day = own && until === date ? withNight(near(-1), own, near(1)) : own;
      const week = exception.week && weekHours(exception.week);
      const keepsWeek =
        date < until &&
        (exception.periods?.length || exception.byAppointment) &&
        weekdaysAmong(date, until).some(opens);
      return {
        ...exception,
        length: daysUntil(date, until),
        hoursOn: (weekday: number) =>
          week ? week[weekday] : keepsWeek && !opens(weekday) ? usual[weekday] : day,
      };
    })
    .filter(({ until }) => until >= today);
}

/** The weekdays of a range of dates: those of fewer than seven days as they come, others Monday first. */
export function weekdaysAmong(date: string, until: string): number[] {
  const days = weekdays.map((_, step) => addDays(date, step)).filter((day) => day <= until);
  return days.map((day, index) => (days.length < 7 ? weekdayIndex(day) : index));
}

/** The exception that applies on a date: the shortest of those that share it. */
export function exceptionOn(exceptions: readonly ExceptionHours[], date: string) {
  return exceptions
    .filter((exception) => exception.date <= date && date <= exception.until)
    .sort((a, b) => a.length - b.length)[0];
}

/** Reads the hours of any date, each undefined where they cannot be read. */
export function hoursByDate(hours: OpeningHours): (date: string) => DayHours | undefined {
  const [week, exceptions] = [weekHours(hours.week), exceptionsOf(hours)];
  return (date) => {
    const exception = exceptionOn(exceptions, date);
    return exception ? exception.hoursOn(weekdayIndex(date)) : week[weekdayIndex(date)];
  };
}

/**
 * The periods that begin on a date, in order, its exception first. Empty: closed, or by appointment.
 * Times have two digits; `closes` is `24:00` for the end of the day, and before `opens` for a night.
 */
export function hoursOn(hours: OpeningHours, date: string): OpeningPeriod[] {
  return (hoursByDate(hours)(date)?.spans ?? []).map(({ opens, closes }) => ({
    opens: toPlainTime(opens),
    closes: toPlainTime(closes > minutesPerDay ? closes - minutesPerDay : closes),
  }));
}
