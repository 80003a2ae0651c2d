/** A day of the calendar, without a time or a zone: `2026-12-24` (ISO 8601; Temporal.PlainDate as text). */
export type PlainDate = string;

const millisecondsPerDay = 24 * 60 * 60_000;

/** Whether a value is a day of the calendar: `2026-02-28` is, `2026-02-30` is not. */
export function isPlainDate(date: unknown): date is PlainDate {
  if (typeof date !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return false;
  const time = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
}

/**
 * The date that is some days later: `2026-12-31` and 1 give `2027-01-01`.
 * @param days how many days later, or earlier if negative
 */
export function addDays(date: PlainDate, days: number): PlainDate {
  return new Date(Date.parse(date) + days * millisecondsPerDay).toISOString().slice(0, 10);
}

/** How many days later another date is. */
export const daysUntil = (date: PlainDate, other: PlainDate) =>
  (Date.parse(other) - Date.parse(date)) / millisecondsPerDay;

/** The day of the week, from 1 for Monday to 7 for Sunday (ISO 8601). */
export const dayOfWeek = (date: PlainDate) => new Date(date).getUTCDay() || 7;
