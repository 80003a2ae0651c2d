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
  /** From 12:00 to 16:59. */
  afternoon: readonly Slot[];
  /** From 17:00 on. */
  evening: readonly Slot[];
  /** How many of them can be booked here. */
  free: number;
}

/**
 * What is known of a day at the clinic: "free", it has a time to be had, here or by telephone;
 * "full", the answer covers the whole day, or all that was left of it when the answer was
 * fetched, and there is none; "unchecked", nobody knows. Never take "unchecked" for "full".
 */
export type DayState = "free" | "full" | "unchecked";

/** An availability that was read once, to be asked about many days. */
export interface SlotIndex {
  /** The days that have slots, in order. */
  days: readonly DayOfSlots[];
  /**
   * What is known of a day.
   * @param date `2026-12-15` (ISO 8601)
   */
  stateOf: (date: string) => DayState;
}

/**
 * Reads an availability once, however many slots it has; it must not be changed afterwards.
 * `slotsByDay` says which slots are left out.
 * @param timeZone the clinic's IANA time zone. Defaults to the availability's.
 */
export function indexSlots(
  availability: Availability,
  timeZone: string = availability.clinicTimeZone,
): SlotIndex {
  const days = slotsByDay(availability.slots, timeZone);
  const open = new Set(days.filter(isOpen).map(({ date }) => date));
  const { from, to, complete } = availability.coverage;
  const [begin, end, fetched] = [
    timeOf(from),
    timeOf(to),
    epochMilliseconds(availability.fetchedAt),
  ];
  return {
    days,
    stateOf(date) {
      if (open.has(date)) return "free";
      const midnight = toEpoch(date, 0, timeZone)?.epoch ?? NaN;
      const nextMidnight = toEpoch(date, 24 * 60, timeZone)?.epoch ?? NaN;
      // What was over by then cannot be booked, whether it was asked for or not.
      const left = Math.max(midnight, fetched ?? midnight);
      return complete && begin <= left && nextMidnight <= end ? "full" : "unchecked";
    },
  };
}

const isOpen = ({ morning, afternoon, evening }: DayOfSlots) =>
  [morning, afternoon, evening].some((part) => part.some(({ state }) => state !== "taken"));

/** One for each availability that was asked about a day: a month asks 42 times. */
const indexes = new WeakMap<Availability, SlotIndex>();

/**
 * What is known of one day. The availability is read once; it must not be changed afterwards.
 * @param date `2026-12-15` (ISO 8601)
 */
export function dayState(availability: Availability, date: string): DayState {
  const index = indexes.get(availability) ?? indexSlots(availability);
  indexes.set(availability, index);
  return index.stateOf(date);
}

const day = 24 * 60 * 60_000;
const hour = 60 * 60_000;

/**
 * Slots by day and part of the day on the clinic's clock, all in order. Of two with the same id the
 * first stays; a slot whose start or end is no instant, or that does not end after its start, is
 * left out.
 * @param timeZone the clinic's IANA time zone
 */
export function slotsByDay(slots: readonly Slot[], timeZone: string): DayOfSlots[] {
  const days = new Map<number, Record<"morning" | "afternoon" | "evening", Slot[]>>();
  for (const { slot, parts } of inOrder(slots)) {
    const local = localMilliseconds(parts, timeZone);
    if (local === undefined) continue;
    const midnight = Math.floor(local / day) * day;
    const known = days.get(midnight) ?? { morning: [], afternoon: [], evening: [] };
    days.set(midnight, known);
    const time = local - midnight;
    known[time < 12 * hour ? "morning" : time < 17 * hour ? "afternoon" : "evening"].push(slot);
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
  /** Its start, read. */
  parts: ParsedInstant;
}

/** The slots that make sense, by their start, each once. */
function inOrder(slots: readonly Slot[]): ReadSlot[] {
  const once = new Map<string, ReadSlot>();
  for (const slot of slots) {
    const parts = parseInstant(slot.start);
    // Diaries that number their slots mean the same by 1 and "1".
    const id = String(slot.id);
    if (parts && parts.epoch < timeOf(slot.end) && !once.has(id)) once.set(id, { slot, parts });
  }
  return [...once.values()].sort((a, b) => a.parts.epoch - b.parts.epoch);
}

/** NaN is neither before nor after anything. */
const timeOf = (instant: Instant | undefined) => epochMilliseconds(instant) ?? NaN;

/**
 * One availability from several that cover successive stretches, in any order. It is complete if each
 * of them is and no time lies between them. Of two slots with the same id the one fetched last stays;
 * the whole is as old as the oldest.
 * @param parts at least one, all of the same clinic
 */
export function mergeAvailability(parts: readonly [Availability, ...Availability[]]): Availability {
  const byAge = sortedBy(parts, ({ fetchedAt }) => fetchedAt);
  const [first, ...others] = sortedBy(parts, ({ coverage }) => coverage.from);
  let { to, complete } = first.coverage;
  for (const { coverage } of others) {
    const follows = timeOf(coverage.from) <= timeOf(to);
    complete = complete && coverage.complete && follows;
    if (timeOf(coverage.to) > timeOf(to)) to = coverage.to;
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
  instantOf: (part: Availability) => Instant,
): [Availability, ...Availability[]] {
  const sorted: [Availability, ...Availability[]] = [...parts];
  sorted.sort((a, b) => timeOf(instantOf(a)) - timeOf(instantOf(b)) || 0);
  return sorted;
}

/**
 * The free slots whose start is nearest to an instant, the nearest first, the earlier first of two
 * that are as near. None where it is no instant.
 */
export function nearestSlots(slots: readonly Slot[], start: Instant, count: number): Slot[] {
  const wanted = epochMilliseconds(start);
  if (wanted === undefined) return [];
  const distance = ({ parts }: ReadSlot) => Math.abs(parts.epoch - wanted);
  return inOrder(slots)
    .filter(({ slot }) => isFree(slot))
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, Math.max(0, count))
    .map(({ slot }) => slot);
}
