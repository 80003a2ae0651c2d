import { epochMilliseconds } from "../time/instant.js";
import type { Instant } from "./types.js";

/** An instant in UTC as calendars write it, `20261215T160000Z`, or undefined if it is not valid. */
export function calendarTime(instant: Instant): string | undefined {
  const text = utcTime(instant);
  return text?.replace(/[-:]/g, "");
}

/**
 * An instant in UTC and whole seconds, `2026-12-15T16:00:00Z`, or undefined if it is not valid or its
 * year does not have four digits (RFC 5545, section 3.3.4).
 */
export function utcTime(instant: Instant): string | undefined {
  const milliseconds = epochMilliseconds(instant);
  if (milliseconds === undefined) return undefined;
  const text = new Date(milliseconds).toISOString();
  return /^\d{4}-/.test(text) ? text.replace(/\.\d+/, "") : undefined;
}

/** Start and end of an event as calendars write them, or undefined if the end is not after the start. */
export function calendarSpan(event: {
  start: Instant;
  end: Instant;
}): { start: string; end: string } | undefined {
  const [start, end] = [calendarTime(event.start), calendarTime(event.end)];
  return start && end && start < end ? { start, end } : undefined;
}
