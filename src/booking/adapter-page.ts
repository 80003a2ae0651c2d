import { compact, idFromStart, type Say } from "./adapter-values.js";
import type { Instant, Slot, SlotPage, SlotProblem } from "./types.js";

/** What an adapter must be told, since the provider's answer does not say it. */
export interface AdapterOptions {
  /** The clinic's IANA time zone: `Europe/London`. */
  clinicTimeZone: string;
  /** The stretch of time that the provider was asked for. */
  coverage: { from: Instant; to: Instant };
  /** When it answered. */
  fetchedAt: Instant;
}

/** What was asked for, where the provider answers with times only. It is written into each slot. */
export interface AskedFor {
  serviceId?: string;
  practitionerId?: string;
  locationId?: string;
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
 * The page of an answer. `read` gives the slot of a line, or undefined where there is none, and says
 * why. A line that is lost may have been the only free time of its day, so a page that lost one is
 * not complete.
 */
export function slotPage(
  answer: Answer,
  read: (value: unknown, say: Say) => Slot | undefined,
  { clinicTimeZone, coverage: { from, to }, fetchedAt }: AdapterOptions,
): SlotPage {
  const slots = new Map<string, Slot>();
  const problems = [...(answer.problems ?? [])];
  let complete = answer.complete;
  for (const { at, value } of answer.lines) {
    const say: Say = (reason) => problems.push({ at, reason });
    const slot = read(value, say);
    const first = slot && slots.get(slot.id);
    if (first) say(`the slot "${slot.id}" is there already; it was left out.`);
    if (!slot || (first && !sameTime(first, slot))) complete = false;
    if (slot && !first) slots.set(slot.id, slot);
  }
  return {
    slots: [...slots.values()],
    coverage: { from, to, complete },
    clinicTimeZone,
    fetchedAt,
    ...(problems.length > 0 && { problems }),
  };
}

function sameTime(a: Slot, b: Slot): boolean {
  return Date.parse(a.start) === Date.parse(b.start) && Date.parse(a.end) === Date.parse(b.end);
}

/** The slot of a time that comes without an id; none is free where no place remains. */
export function timeSlot(
  span: { start: Instant; end: Instant },
  { serviceId, practitionerId, locationId }: AskedFor,
  remaining?: number,
): Slot {
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
