import { compact, idFromStart, readId, toMilliseconds, type Report } from "./values.js";
import type { Instant, Slot, Availability, SlotProblem } from "../types.js";

/** What the provider's answer does not contain. */
export interface AdapterOptions {
  /** The clinic's IANA time zone: `Europe/London`. */
  clinicTimeZone: string;
  /** The stretch of time that was requested. */
  coverage: { from: Instant; to: Instant };
  /** When it answered. */
  fetchedAt: Instant;
}

/** The ids of the request, for providers that answer with times only. Each slot gets them, as text. */
export interface RequestedIds {
  serviceId?: string | number;
  practitionerId?: string | number;
  locationId?: string | number;
}

/** One entry of a provider's answer. */
export interface Line {
  at: number | string;
  value: unknown;
}

/** A provider's answer, split into its entries. */
export interface Answer {
  lines: readonly Line[];
  /** Whether the provider has no further lines. */
  complete: boolean;
  /** What is wrong with the answer as a whole. */
  problems?: readonly SlotProblem[];
}

/** The lines of a list, or a problem where it is not a list. */
export function readLines(name: string, list: unknown): Answer {
  if (Array.isArray(list)) {
    return { lines: list.map((value: unknown, at) => ({ at, value })), complete: true };
  }
  const reason = `expected a list named "${name}".`;
  return { lines: [], complete: false, problems: [{ at: name, reason }] };
}

/**
 * The availability in an answer. `read` returns the slot of a line, or undefined after it has reported
 * why the line cannot be used. Such a line may have been the only free time of its day, so the
 * availability is then not complete.
 *
 * A slot outside the coverage is reported and left out, which leaves the availability complete: nothing
 * is missing from the stretch that it covers. Kept, it would survive a merge with an availability that
 * does cover its day and no longer has it; and providers that answer in whole days send past times.
 */
export function toAvailability(
  answer: Answer,
  read: (value: unknown, report: Report) => Slot | undefined,
  { clinicTimeZone, coverage: { from, to }, fetchedAt }: AdapterOptions,
): Availability {
  const slots = new Map<string, Slot>();
  const problems = [...(answer.problems ?? [])];
  let complete = answer.complete;
  for (const { at, value } of answer.lines) {
    const report: Report = (reason) => problems.push({ at, reason });
    const slot = read(value, report);
    if (!slot) {
      complete = false;
    } else if (isOutside(slot, from, to)) {
      report(
        `it starts at ${slot.start}, outside the coverage from ${from} to ${to}; it was left out.`,
      );
    } else {
      const first = slots.get(slot.id);
      if (first) report(`the slot "${slot.id}" appears twice; the second was left out.`);
      if (first && !isSameTime(first, slot)) complete = false;
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

/** A window that has begun can still be booked until it ends. */
function isOutside({ start, end, kind }: Slot, from: Instant, to: Instant): boolean {
  const isBefore =
    kind === "window"
      ? toMilliseconds(end) <= toMilliseconds(from)
      : toMilliseconds(start) < toMilliseconds(from);
  return isBefore || toMilliseconds(start) >= toMilliseconds(to);
}

function isSameTime(a: Slot, b: Slot): boolean {
  return (
    toMilliseconds(a.start) === toMilliseconds(b.start) &&
    toMilliseconds(a.end) === toMilliseconds(b.end)
  );
}

/** The slot of a time that comes without an id. It is taken where no place remains. */
export function timeSlot(
  span: { start: Instant; end: Instant },
  requested: RequestedIds,
  remaining?: number,
): Slot {
  const serviceId = readId(requested.serviceId);
  const practitionerId = readId(requested.practitionerId);
  const locationId = readId(requested.locationId);
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
