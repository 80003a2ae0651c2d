import {
  slotPage,
  timeSlot,
  type AdapterOptions,
  type Answer,
  type AskedFor,
  type Line,
} from "../adapter-page.js";
import {
  isRecord,
  itemsOf,
  readCapacity,
  readSpan,
  readStart,
  shown,
  type Say,
} from "../adapter-values.js";
import type { Slot, SlotPage, SlotProblem } from "../types.js";

export interface CalComOptions extends AdapterOptions, AskedFor {
  /** How long the event type lasts, in minutes. Needed unless Cal.com was asked for `format=range`. */
  durationMinutes?: number;
}

/**
 * The answer of Cal.com's "Get available time slots for an event type" (API v2, `cal-api-version:
 * 2024-09-04`). Ask with the clinic's `timeZone`: the offsets of the answer are shown to visitors as
 * the clinic's own time. A time with seats keeps how many remain.
 *
 * A line that cannot be used becomes a problem, named by its day and place: `2050-09-05[0]`. Nothing
 * is thrown.
 *
 * https://cal.com/docs/api-reference/v2/slots/get-available-time-slots-for-an-event-type
 */
export function calComSlots(answer: unknown, options: CalComOptions): SlotPage {
  return slotPage(takeApart(answer), (line, say) => readTime(line, options, say), options);
}

function takeApart(answer: unknown): Answer {
  const { status, data } = isRecord(answer) ? answer : {};
  if (status !== "success" || !isRecord(data)) {
    const [at, reason] =
      status === "success"
        ? ["data", "expected the times of each day."]
        : ["status", `expected "success", not ${shown(status)}.`];
    return { lines: [], complete: false, problems: [{ at, reason }] };
  }
  const lines: Line[] = [];
  const problems: SlotProblem[] = [];
  for (const [day, times] of Object.entries(data)) {
    if (!Array.isArray(times)) problems.push({ at: day, reason: "expected a list of times." });
    for (const [index, value] of itemsOf(times).entries()) {
      lines.push({ at: `${day}[${index}]`, value });
    }
  }
  return { lines, complete: problems.length === 0, problems };
}

function readTime(line: unknown, options: CalComOptions, say: Say): Slot | undefined {
  if (!isRecord(line)) {
    say("it is not a time.");
    return undefined;
  }
  const span =
    line.end === undefined
      ? readStart("start", line.start, options.durationMinutes, say)
      : readSpan(["start", line.start], ["end", line.end], say);
  if (!span) return undefined;
  const remaining = readCapacity("seatsRemaining", line.seatsRemaining, say);
  return timeSlot(span, options, remaining);
}
