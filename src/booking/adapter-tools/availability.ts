import { compact, idFromStart, idOf, timeOf, type Say } from "./values.js";
import type { Instant, Slot, Availability, SlotProblem } from "../types.js";

/** What an adapter must be told, since the provider's answer does not say it. */
export interface AdapterOptions {
  /** The clinic's IANA time zone: `Europe/London`. */
  clinicTimeZone: string;
  /** The stretch of time that the provider was asked for. */
  coverage: { from: Instant; to: Instant };
  /** When it answered. */
  fetchedAt: Instant;
}

/**
 * What was asked for, where the provider answers with times only. It is written into each slot, as
 * text.
 */
export interface AskedFor {
  serviceId?: string | number;
  practitionerId?: string | number;
  locationId?: string | number;
}

/** One entry of a provider's answer. */
export interface Line {
  at: number | string;
  value: unknown;
}

/** A provider's answer, taken apart. */
export interface Answer {
  lines: readonly Line[];
  /** Whether the lines are all that there is. */
  complete: boolean;
  /** What is wrong with the answer as a whole. */
  problems?: readonly SlotProblem[];
}

/** The lines of a list, or the problem that it is none. */
export function linesOf(name: string, list: unknown): Answer {
  if (Array.isArray(list)) {
    return { lines: list.map((value: unknown, at) => ({ at, value })), complete: true };
  }
  const reason = `expected a list named "${name}".`;
  return { lines: [], complete: false, problems: [{ at: name, reason }] };
}

/**
 * The availability in an answer. `read` gives the slot of a line, or undefined where there is none,
 * and says why. A line that is lost may have been the only free time of its day, so an availability
 * that lost one is not complete.
 *
 * A slot outside the coverage is named and left out, and the availability is as complete as it was:
 * nothing is missing from the stretch that it covers. It must not stay, since an availability merged
 * with it later, which does cover that day, could not take it away; and a provider that answers in
 * whole days sends times that are over.
 */
export function toAvailability(
  answer: Answer,
  read: (value: unknown, say: Say) => Slot | undefined,
  { clinicTimeZone, coverage: { from, to }, fetchedAt }: AdapterOptions,
): Availability {
  const slots = new Map<string, Slot>();
  const problems = [...(answer.problems ?? [])];
  let complete = answer.complete;
  for (const { at, value } of answer.lines) {
    const say: Say = (reason) => problems.push({ at, reason });
    const slot = read(value, say);
    if (!slot) {
      complete = false;
    } else if (isOutside(slot, from, to)) {
      say(
        `it starts at ${slot.start}, outside the coverage from ${from} to ${to}; it was left out.`,
      );
    } else {
      const first = slots.get(slot.id);
      if (first) say(`the slot "${slot.id}" appears twice; the second was left out.`);
      if (first && !sameTime(first, slot)) complete = false;
      if (!first) slots.set(slot.id, slot);
    }
  }
  return {
    slots: [...slots.values()],
    coverage: { from, to, complete },
    clinicTimeZone,
    fetchedAt,
    ...(problems.length > 0 && { problems }),
  };
}

/** A window that has begun can still be booked until it ends. An end that is no instant bounds nothing. */
function isOutside({ start, end, kind }: Slot, from: Instant, to: Instant): boolean {
  const isBefore = kind === "window" ? timeOf(end) <= timeOf(from) : timeOf(start) < timeOf(from);
  return isBefore || timeOf(start) >= timeOf(to);
}

function sameTime(a: Slot, b: Slot): boolean {
  return timeOf(a.start) === timeOf(b.start) && timeOf(a.end) === timeOf(b.end);
}

/** The slot of a time that comes without an id; none is free where no place remains. */
export function timeSlot(
  span: { start: Instant; end: Instant },
  asked: AskedFor,
  remaining?: number,
): Slot {
  const serviceId = idOf(asked.serviceId);
  const practitionerId = idOf(asked.practitionerId);
  const locationId = idOf(asked.locationId);
  return compact<Slot>({
    id: idFromStart(span.start, serviceId, practitionerId, locationId),
    ...span,
    state: remaining === 0 ? "taken" : "free",
    serviceId,
    practitionerId,
    locationId,
    capacity: remaining || undefined,
  });
}
