import {
  dayAfter,
  givenHoursOn,
  minutesOf,
  readablePeriods,
  type OpeningHours,
  type OpeningPeriod,
} from "./opening-hours.js";
import { wallTimeAt, type WallTime } from "./zone.js";

/** A moment on the clinic's own clock. */
export interface ClinicTime {
  /** Day at the clinic: `2026-12-24` (ISO 8601). */
  date: string;
  /** 24-hour time: `18:00`, or `24:00` for the end of the day. */
  time: string;
}

/** Whether a clinic is open, and when that changes. */
export interface OpenStatus {
  open: boolean;
  /**
   * When it closes, if it is open. Hours that join are one: `24:00` and `00:00` of the next day.
   * Left out where it does not close within 60 days.
   */
  until?: ClinicTime;
  /**
   * When it opens next, if it is closed. Left out where it does not open within 60 days, or where
   * the hours of a day before that cannot be read.
   */
  next?: ClinicTime;
}

const horizon = 60;
const minutesADay = 24 * 60;

/**
 * What calendar and clock show at the clinic, wherever the code runs.
 * @param now a moment, as a Date or in milliseconds since 1970
 * @returns undefined where the zone is no IANA name or `now` is no moment
 */
export function clinicDateOf(hours: OpeningHours, now: Date | number): WallTime | undefined {
  return wallTimeAt(Number(now), hours?.timeZone);
}

/**
 * Whether the clinic is open, by its own clock, its exceptions included.
 * @param now a moment, as a Date or in milliseconds since 1970
 * @returns undefined where nobody can know: no week, no such zone, or hours of today that cannot be
 * read. To say "closed" would be a lie.
 */
export function openStatus(hours: OpeningHours, now: Date | number): OpenStatus | undefined {
  const today = clinicDateOf(hours, now);
  if (!today || !hours.week || !readablePeriods(givenHoursOn(hours, today.date))) return undefined;
  let last: Span | undefined;
  for (const span of spansFrom(hours, today.date)) {
    if (span.closes <= today.minutes) continue;
    if (!last && span.opens > today.minutes) {
      return { open: false, next: { date: span.date, time: twoDigits(span.period.opens) } };
    }
    if (last && last.closes !== span.opens) break;
    last = span;
  }
  if (!last) return { open: false };
  if (last.closes === (horizon + 1) * minutesADay) return { open: true };
  return { open: true, until: { date: last.date, time: twoDigits(last.period.closes) } };
}

const twoDigits = (time: string) => time.padStart(5, "0");

/** A period of a certain day. */
interface Span {
  date: string;
  period: OpeningPeriod;
  /** Minutes since the midnight before the first of the days. */
  opens: number;
  closes: number;
}

/** The periods of a day and of those behind it, up to hours that cannot be read. */
function* spansFrom(hours: OpeningHours, first: string): Generator<Span> {
  let date = first;
  for (let days = 0; days <= horizon; days++, date = dayAfter(date)) {
    const periods = readablePeriods(givenHoursOn(hours, date));
    if (!periods) return;
    const midnight = days * minutesADay;
    for (const period of periods) {
      yield {
        date,
        period,
        opens: midnight + minutesOf(period.opens)!,
        closes: midnight + minutesOf(period.closes)!,
      };
    }
  }
}
