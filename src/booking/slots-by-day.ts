import { plainDateTimeInUtc } from "../time/plain-date-time.js";
import { epochMilliseconds, parseInstant, type ParsedInstant } from "../time/instant.js";
import { localMilliseconds, toEpoch } from "../time/zoned-date-time.js";
import type { Instant, Slot, Availability } from "./types.js";

/** The slots of one day at the clinic, in order, taken ones too. */
export interface DayOfSlots {
  /** `2026-12-15` (ISO 8601). */
  date: string;
  /** Before 12:00. */
  morning: readonly Slot[];
  /** From 12:00 to the evening. */
  afternoon: readonly Slot[];
  /** From `eveningFrom` on. */
  evening: readonly Slot[];
  /** How many slots can be booked online. */
  free: number;
}

/**
 * What is known of a day at the clinic. "free": it has a time that can be booked, online or by telephone.
 * "full": the availability covers the whole day, or all that remained of it when it was fetched, and has
 * no such time. "unchecked": not known; never treat it as "full".
 */
export type DayState = "free" | "full" | "unchecked";

/** An index of an availability, for questions about many days. */
export interface SlotIndex {
  /** The days that have slots, in chronological order. */
  days: readonly DayOfSlots[];
  /**
   * What is known of a day.
   * @param date `2026-12-15` (ISO 8601)
   */
  dayState: (date: string) => DayState;
}

/**
 * Indexes an availability by day. It must not be changed afterwards. See `slotsByDay` for the slots that
 * are left out.
 * @param timeZone the clinic's IANA time zone. Defaults to the availability's.
 * @param eveningFrom as in `slotsByDay`
 */
export function indexSlots(
  availability: Availability,
  timeZone: string = availability.clinicTimeZone,
  eveningFrom?: number,
): SlotIndex {
  const days = slotsByDay(availability.slots, timeZone, eveningFrom);
  const openDates = new Set(days.filter(hasBookable).map(({ date }) => date));
  const { from, to, complete } = availability.coverage;
  const [start, end, fetched] = [
    toMilliseconds(from),
    toMilliseconds(to),
    epochMilliseconds(availability.fetchedAt),
  ];
  return {
    days,
    dayState(date) {
      if (openDates.has(date)) return "free";
      const midnight = toEpoch(date, 0, timeZone)?.epoch ?? NaN;
      const nextMidnight = toEpoch(date, 24 * 60, timeZone)?.epoch ?? NaN;
      // The part of the day before it was fetched cannot be booked, covered or not.
      const remainsFrom = Math.max(midnight, fetched ?? midnight);
      return complete && start <= remainsFrom && nextMidnight <= end ? "full" : "unchecked";
    },
  };
}

const hasBookable = ({ morning, afternoon, evening }: DayOfSlots) =>
  [morning, afternoon, evening].some((part) => part.some(({ state }) => state !== "taken"));

/** Cached, since a month asks about 42 days. */
const indexes = new WeakMap<Availability, SlotIndex>();

/**
 * What is known of one day. The availability is indexed once; it must not be changed afterwards.
 * @param date `2026-12-15` (ISO 8601)
 */
export function dayState(availability: Availability, date: string): DayState {
  const index = indexes.get(availability) ?? indexSlots(availability);
  indexes.set(availability, index);
  return index.dayState(date);
}

const day = 24 * 60 * 60_000;
const hour = 60 * 60_000;

/**
 * Slots by day and part of the day in the clinic's time zone, in chronological order. Of two slots with
 * the same id the first stays. A slot whose start or end is not an instant, or that does not end after
 * its start, is left out.
 * @param timeZone the clinic's IANA time zone
 * @param eveningFrom the hour at which the evening begins, which languages see differently. Defaults to 17.
 */
export function slotsByDay(
  slots: readonly Slot[],
  timeZone: string,
  eveningFrom = 17,
): DayOfSlots[] {
  const days = new Map<number, Record<"morning" | "afternoon" | "evening", Slot[]>>();
  for (const { slot, parts } of sortSlots(slots)) {
    const local = localMilliseconds(parts, timeZone);
    if (local === undefined) continue;
    const midnight = Math.floor(local / day) * day;
    const dayParts = days.get(midnight) ?? { morning: [], afternoon: [], evening: [] };
    days.set(midnight, dayParts);
    const time = local - midnight;
    dayParts[
      time < 12 * hour ? "morning" : time < eveningFrom * hour ? "afternoon" : "evening"
    ].push(slot);
  }
  return [...days]
    .sort(([a], [b]) => a - b)
    .map(([midnight, parts]) => ({
      date: plainDateTimeInUtc(midnight).date,
      ...parts,
      free: Object.values(parts).flat().filter(isFree).length,
    }));
}

const isFree = ({ state }: Slot) => state === "free";

interface ReadSlot {
  slot: Slot;
  /** Its start, parsed. */
  parts: ParsedInstant;
}

/** The valid slots by their start, each id once. */
function sortSlots(slots: readonly Slot[]): ReadSlot[] {
  const byId = new Map<string, ReadSlot>();
  for (const slot of slots) {
    const parts = parseInstant(slot.start);
    // Diaries that number their slots may send both 1 and "1".
    const id = String(slot.id);
    if (parts && parts.epoch < toMilliseconds(slot.end) && !byId.has(id))
      byId.set(id, { slot, parts });
  }
  return [...byId.values()].sort((a, b) => a.parts.epoch - b.parts.epoch);
}

/** NaN is neither before nor after anything. */
const toMilliseconds = (instant: Instant | undefined) => epochMilliseconds(instant) ?? NaN;

/**
 * Merges availabilities of successive stretches, given in any order. The result is complete if each of
 * them is and there is no gap between them. Of two slots with the same id the one fetched last stays.
 * `fetchedAt` is that of the oldest.
 * @param parts at least one, all of the same clinic
 */
export function mergeAvailability(parts: readonly [Availability, ...Availability[]]): Availability {
  const byAge = sortedBy(parts, ({ fetchedAt }) => fetchedAt);
  const [first, ...others] = sortedBy(parts, ({ coverage }) => coverage.from);
  let { to, complete } = first.coverage;
  for (const { coverage } of others) {
    const follows = toMilliseconds(coverage.from) <= toMilliseconds(to);
    complete = complete && coverage.complete && follows;
    if (toMilliseconds(coverage.to) > toMilliseconds(to)) to = coverage.to;
  }
  const slots = new Map(byAge.flatMap((part) => part.slots).map((slot) => [String(slot.id), slot]));
  const problems = parts.flatMap((part) => part.problems ?? []);
  return {
    slots: [...slots.values()],
    coverage: { from: first.coverage.from, to, complete },
    clinicTimeZone: first.clinicTimeZone,
    fetchedAt: byAge[0].fetchedAt,
    ...(problems.length > 0 && { problems }),
  };
}

function sortedBy(
  parts: readonly [Availability, ...Availability[]],
  getInstant: (part: Availability) => Instant,
): [Availability, ...Availability[]] {
  const sorted: [Availability, ...Availability[]] = [...parts];
  sorted.sort((a, b) => toMilliseconds(getInstant(a)) - toMilliseconds(getInstant(b)) || 0);
  return sorted;
}

/**
 * The free slots whose start is nearest to an instant, the nearest first; of two equally near ones the
 * earlier is first. None if `start` is not an instant.
 */
export function nearestSlots(slots: readonly Slot[], start: Instant, count: number): Slot[] {
  const wanted = epochMilliseconds(start);
  if (wanted === undefined) return [];
  const distance = ({ parts }: ReadSlot) => Math.abs(parts.epoch - wanted);
  return sortSlots(slots)
    .filter(({ slot }) => isFree(slot))
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, Math.max(0, count))
    .map(({ slot }) => slot);
}
