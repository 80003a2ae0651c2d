import { trimmedText } from "../../content/trimmed-text.js";
import {
  readLines,
  toAvailability,
  timeSlot,
  type AdapterOptions,
  type RequestedIds,
} from "../adapter-tools/availability.js";
import { readCount, isRecord, readStart, type Report } from "../adapter-tools/values.js";
import type { Slot, Availability } from "../types.js";

export interface ClinikoOptions extends AdapterOptions, RequestedIds {
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
  const found = readLines("available_times", record.available_times);
  const hasMore =
    (readCount(record.total_entries) ?? 0) > found.lines.length ||
    (isRecord(record.links) && trimmedText(record.links.next) !== undefined);
  return toAvailability(
    { ...found, complete: found.complete && !hasMore },
    (line, report) => readTime(line, options, report),
    options,
  );
}

function readTime(line: unknown, options: ClinikoOptions, report: Report): Slot | undefined {
  if (!isRecord(line)) {
    report("it is not an available time.");
    return undefined;
  }
  const span = readStart(
    "appointment_start",
    line.appointment_start,
    options.durationMinutes,
    report,
  );
  return span && timeSlot(span, options);
}
