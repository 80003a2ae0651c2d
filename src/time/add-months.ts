// Separate from plain-date.ts, since only the month grid loads it.
import type { PlainDate } from "./plain-date.js";

/**
 * The same day some months later, or that month's last day where it has no such day (Temporal's
 * overflow "constrain"): `2027-01-31` and 1 give `2027-02-28`.
 * @param months how many months later, or earlier if negative
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  const result = new Date(Date.UTC(year, month + months, 0));
  result.setUTCDate(Math.min(day, result.getUTCDate()));
  return result.toISOString().slice(0, 10);
}
