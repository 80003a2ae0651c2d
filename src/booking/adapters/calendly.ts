import { trimmedText } from "../../content/trimmed-text.js";
import {
  readLines,
  toAvailability,
  timeSlot,
  type AdapterOptions,
  type RequestedIds,
} from "../adapter-tools/availability.js";
import {
  compact,
  isRecord,
  readAddress,
  readCapacity,
  readStart,
  quote,
  type Report,
} from "../adapter-tools/values.js";
import type { Slot, Availability } from "../types.js";

export interface CalendlyOptions extends AdapterOptions, RequestedIds {
  /** How long the event type lasts, in minutes; Calendly sends no end. */
  durationMinutes: number;
}

/**
 * The answer of Calendly's "List Event Type Available Times", which speaks of one event type and at
 * most 31 days. It needs a token, so ask on the server. Each slot has Calendly's page for its time.
 *
 * Where there is a next page, the coverage is not complete. A line that cannot be used becomes a
 * problem; nothing is thrown.
 *
 * https://developer.calendly.com/api-docs/calendly-api/event-types/list-event-type-available-times
 */
export function calendlySlots(answer: unknown, options: CalendlyOptions): Availability {
  const { collection, pagination } = isRecord(answer) ? answer : {};
  const found = readLines("collection", collection);
  const { next_page, next_page_token } = isRecord(pagination) ? pagination : {};
  const hasNext =
    trimmedText(next_page) !== undefined || trimmedText(next_page_token) !== undefined;
  return toAvailability(
    { ...found, complete: found.complete && !hasNext },
    (line, report) => readTime(line, options, report),
    options,
  );
}

function readTime(line: unknown, options: CalendlyOptions, report: Report): Slot | undefined {
  if (!isRecord(line)) {
    report("it is not an available time.");
    return undefined;
  }
  if (line.status !== "available") {
    report(`the status ${quote(line.status)} is not known.`);
    return undefined;
  }
  const span = readStart("start_time", line.start_time, options.durationMinutes, report);
  if (!span) return undefined;
  const remaining = readCapacity("invitees_remaining", line.invitees_remaining, report);
  const bookingUrl = readAddress("scheduling_url", line.scheduling_url, report);
  return compact({ ...timeSlot(span, options, remaining), bookingUrl });
}
