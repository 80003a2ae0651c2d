import type { PlainDate } from "./plain-date.js";

/** A day and a time of day, as a calendar and a clock show them, without a zone. */
export interface PlainDateTime {
  /** `2026-12-15` (ISO 8601). */
  date: PlainDate;
  /** Minutes after midnight as the clock shows them: 540 is 9:00, on days when clocks change too. */
  minutes: number;
}

/** What a clock in UTC shows at a moment, in milliseconds since 1970. */
export function plainDateTimeInUtc(epochMilliseconds: number): PlainDateTime {
  const clock = new Date(epochMilliseconds);
  return {
    date: clock.toISOString().replace(/T.*/, ""),
    minutes: clock.getUTCHours() * 60 + clock.getUTCMinutes(),
  };
}
