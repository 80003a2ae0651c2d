import { trimmedText } from "../../content/trimmed-text.js";
import {
  linesOf,
  toAvailability,
  timeSlot,
  type AdapterOptions,
  type AskedFor,
} from "../adapter-tools/availability.js";
import { countOf, isRecord, readStart, type Say } from "../adapter-tools/values.js";
import type { Slot, Availability } from "../types.js";

export interface ClinikoOptions extends AdapterOptions, AskedFor {
  /** How long the appointment type lasts, in minutes; Cliniko sends no end. */
  durationMinutes: number;
}

/**
 * The answer of Cliniko's "Available times", which speaks of one business, practitioner and
 * appointment type and at most 7 days. It needs a key, so ask on the server.
 *
 * Where there are more times than the answer holds, the coverage is not complete. A line that cannot
 * be used becomes a problem; nothing is thrown.
 *
 * https://docs.api.cliniko.com/openapi/reference/tag/Available-Time/
 */
export function clinikoSlots(answer: unknown, options: ClinikoOptions): Availability {
  const record = isRecord(answer) ? answer : {};
  const found = linesOf("available_times", record.available_times);
  const hasMore =
    (countOf(record.total_entries) ?? 0) > found.lines.length ||
    (isRecord(record.links) && trimmedText(record.links.next) !== undefined);
  return toAvailability(
    { ...found, complete: found.complete && !hasMore },
    (line, say) => readTime(line, options, say),
    options,
  );
}

function readTime(line: unknown, options: ClinikoOptions, say: Say): Slot | undefined {
  if (!isRecord(line)) {
    say("it is not an available time.");
    return undefined;
  }
  const span = readStart("appointment_start", line.appointment_start, options.durationMinutes, say);
  return span && timeSlot(span, options);
}
