import { hoursByDate, type OpeningHours, type Span } from "./opening-hours.js";
import { addDays } from "../time/plain-date.js";
import { toPlainTime, minutesPerDay } from "../time/plain-time.js";
import type { PlainDateTime } from "../time/plain-date-time.js";
import { plainDateTimeAt } from "../time/time-zone.js";

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
  /** True where it is closed, and today's visits, or those outside its hours, are by appointment. */
  byAppointment?: true;
  /**
   * When it closes, if it is open. Hours that join are one: `24:00` and `00:00` of the next day.
   * Undefined where it does not close within 60 days.
   */
  until?: ClinicTime;
  /**
   * When it opens next, if it is closed. Left out where it does not open within 60 days, or where
   * the hours of a day before that cannot be read.
   */
  next?: ClinicTime;
}

const horizon = 60;

/**
 * The date and time at the clinic, wherever the code runs.
 * @param now a moment, as a Date or in milliseconds since 1970
 * @returns undefined where the zone is not an IANA name or `now` is not a moment
 */
export function clinicDateTime(hours: OpeningHours, now: Date | number): PlainDateTime | undefined {
  return plainDateTimeAt(Number(now), hours?.timeZone);
}

/**
 * Whether the clinic is open, by its own clock, its exceptions included.
 * @param now a moment, as a Date or in milliseconds since 1970
 * @returns undefined where it is unknown: without a week, with an unknown zone, or with hours of today or
 * last night that cannot be read. "Closed" might be wrong.
 */
export function openStatus(hours: OpeningHours, now: Date | number): OpenStatus | undefined {
  const door = doorAt(hours, now);
  if (!door) return undefined;
  const { today, state, change } = door;
  const open = state === "open";
  const status = state === "by-appointment" ? { open, byAppointment: true as const } : { open };
  if (change === Infinity) return status;
  // Hours end on a day, at 24:00, and begin on a day, at 00:00.
  const days = open ? Math.ceil(change / minutesPerDay) - 1 : Math.floor(change / minutesPerDay);
  const time = {
    date: addDays(today.date, days),
    time: toPlainTime(change - days * minutesPerDay),
  };
  return { ...status, [open ? "until" : "next"]: time };
}

/** Whether the clinic is open, and when that changes, in minutes on its own clock. */
export interface Door {
  today: PlainDateTime;
  state: "open" | "closed" | "by-appointment";
  /** When it closes or opens, in minutes after today's midnight; Infinity where it does neither within 60 days. */
  change: number;
}

/** As `openStatus`, in minutes. */
export function doorAt(hours: OpeningHours, now: Date | number): Door | undefined {
  const today = clinicDateTime(hours, now);
  if (!today || !hours.week) return undefined;
  const hoursOf = hoursByDate(hours);
  const day = hoursOf(today.date);
  if (!day) return undefined;
  let state: Door["state"] = day.byAppointment ? "by-appointment" : "closed";
  let change = 0;
  for (const { opens, closes } of spansAround(hoursOf, today.date)) {
    if (opens > (change || today.minutes)) {
      change ||= opens;
      break;
    }
    if (closes > today.minutes) {
      state = "open";
      change = Math.max(change, closes);
    }
  }
  if (!change || change >= (horizon + 1) * minutesPerDay) change = Infinity;
  // Last night's hours may not be over.
  return state === "open" || hoursOf(addDays(today.date, -1))
    ? { today, state, change }
    : undefined;
}

/**
 * The hours from the day before a date on, up to a day whose hours cannot be read, in minutes after
 * the date's first midnight.
 */
function* spansAround(hoursOf: ReturnType<typeof hoursByDate>, date: string): Generator<Span> {
  for (let days = -1; days <= horizon; days++) {
    const day = hoursOf(addDays(date, days));
    if (!day && days > 0) return;
    for (const { opens, closes } of day?.spans ?? []) {
      yield { opens: opens + days * minutesPerDay, closes: closes + days * minutesPerDay };
    }
  }
}
