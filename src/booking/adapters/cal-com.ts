import {
  toAvailability,
  timeSlot,
  type AdapterOptions,
  type Answer,
  type RequestedIds,
  type Line,
} from "../adapter-tools/availability.js";
import {
  isRecord,
  arrayOrEmpty,
  readCapacity,
  readSpan,
  readStart,
  quote,
  type JsonRecord,
  type Report,
} from "../adapter-tools/values.js";
import type { Slot, Availability, SlotProblem } from "../types.js";

export interface CalComOptions extends AdapterOptions, RequestedIds {
  /** How long the event type lasts, in minutes. Needed unless Cal.com was asked for `format=range`. */
  durationMinutes?: number;
}

/**
 * The answer of Cal.com's "Get available time slots for an event type" (API v2, `cal-api-version:
 * 2024-09-04`, with `format=time` or `range`; the shape of 2024-04-15 is read too), asked for
 * in any `timeZone`. A time with seats keeps how many remain; one at which the host is away is taken.
 * The uid of a group booking is not kept.
 *
 * A line that cannot be used becomes a problem, named by its day and place: `2050-09-05[0]`. Nothing
 * is thrown.
 *
 * https://cal.com/docs/api-reference/v2/slots/get-available-time-slots-for-an-event-type
 */
export function calComSlots(answer: unknown, options: CalComOptions): Availability {
  return toAvailability(
    readAnswer(answer),
    (line, report) => readTime(line, options, report),
    options,
  );
}

function readAnswer(answer: unknown): Answer {
  const { status, data } = isRecord(answer) ? answer : {};
  if (status !== "success" || !isRecord(data)) {
    const [at, reason] =
      status === "success"
        ? ["data", "expected the times of each day."]
        : ["status", `expected "success", not ${quote(status)}.`];
    return { lines: [], complete: false, problems: [{ at, reason }] };
  }
  const lines: Line[] = [];
  const problems: SlotProblem[] = [];
  for (const [day, times] of Object.entries(isRecord(data.slots) ? data.slots : data)) {
    if (!Array.isArray(times)) problems.push({ at: day, reason: "expected a list of times." });
    for (const [index, value] of arrayOrEmpty(times).entries()) {
      lines.push({ at: `${day}[${index}]`, value });
    }
  }
  return { lines, complete: problems.length === 0, problems };
}

function readTime(line: unknown, options: CalComOptions, report: Report): Slot | undefined {
  if (!isRecord(line)) {
    report("it is not a time.");
    return undefined;
  }
  const [startName, start] = firstPresent(line, ["start", "time", "startTime"]);
  const [endName, end] = firstPresent(line, ["end", "endTime"]);
  const span = isMissing(end)
    ? readStart(startName, start, options.durationMinutes, report)
    : readSpan([startName, start], [endName, end], report);
  if (!span) return undefined;
  return timeSlot(span, options, line.away === true ? 0 : readSeats(line, report));
}

const isMissing = (value: unknown) => value === undefined || value === null;

/** The first field that has a value, with its name. */
function firstPresent(line: JsonRecord, names: readonly [string, ...string[]]): [string, unknown] {
  const name = names.find((name) => !isMissing(line[name])) ?? names[0];
  return [name, line[name]];
}

/** How many seats remain: as stated, or the total without the booked ones. */
function readSeats(line: JsonRecord, report: Report): number | undefined {
  if (!isMissing(line.seatsRemaining)) {
    return readCapacity("seatsRemaining", line.seatsRemaining, report);
  }
  const total = readCapacity("seatsTotal", line.seatsTotal, report);
  const [name, attendees] = firstPresent(line, ["seatsBooked", "attendees"]);
  const booked = readCapacity(name, attendees, report);
  return total === undefined ? undefined : Math.max(0, total - (booked ?? 0));
}
