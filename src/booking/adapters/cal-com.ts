import {
  toAvailability,
  timeSlot,
  type AdapterOptions,
  type Answer,
  type AskedFor,
  type Line,
} from "../adapter-tools/availability.js";
import {
  isRecord,
  itemsOf,
  readCapacity,
  readSpan,
  readStart,
  shown,
  type JsonRecord,
  type Say,
} from "../adapter-tools/values.js";
import type { Slot, Availability, SlotProblem } from "../types.js";

export interface CalComOptions extends AdapterOptions, AskedFor {
  /** How long the event type lasts, in minutes. Needed unless Cal.com was asked for `format=range`. */
  durationMinutes?: number;
}

/**
 * The answer of Cal.com's "Get available time slots for an event type" (API v2, `cal-api-version:
 * 2024-09-04`, with `format=time` or `range`; the shape of 2024-04-15 is read too), asked for
 * in any `timeZone`. A time with seats keeps how many remain; one at which the host is away is taken.
 * The uid of a booking that has others in it is not kept.
 *
 * A line that cannot be used becomes a problem, named by its day and place: `2050-09-05[0]`. Nothing
 * is thrown.
 *
 * https://cal.com/docs/api-reference/v2/slots/get-available-time-slots-for-an-event-type
 */
export function calComSlots(answer: unknown, options: CalComOptions): Availability {
  return toAvailability(takeApart(answer), (line, say) => readTime(line, options, say), options);
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
  for (const [day, times] of Object.entries(isRecord(data.slots) ? data.slots : data)) {
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
  const [startName, start] = firstOf(line, ["start", "time", "startTime"]);
  const [endName, end] = firstOf(line, ["end", "endTime"]);
  const span = isMissing(end)
    ? readStart(startName, start, options.durationMinutes, say)
    : readSpan([startName, start], [endName, end], say);
  if (!span) return undefined;
  return timeSlot(span, options, line.away === true ? 0 : seatsOf(line, say));
}

const isMissing = (value: unknown) => value === undefined || value === null;

/** The first that is there, by its name. */
function firstOf(line: JsonRecord, names: readonly [string, ...string[]]): [string, unknown] {
  const name = names.find((name) => !isMissing(line[name])) ?? names[0];
  return [name, line[name]];
}

/** How many seats remain: as it says, or all of them but those that are booked. */
function seatsOf(line: JsonRecord, say: Say): number | undefined {
  if (!isMissing(line.seatsRemaining)) {
    return readCapacity("seatsRemaining", line.seatsRemaining, say);
  }
  const total = readCapacity("seatsTotal", line.seatsTotal, say);
  const [name, come] = firstOf(line, ["seatsBooked", "attendees"]);
  const booked = readCapacity(name, come, say);
  return total === undefined ? undefined : Math.max(0, total - (booked ?? 0));
}
