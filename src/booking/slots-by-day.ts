import { endOfDay, millisecondsOf, startOfDay, wallTimeOf, wallTimesOf } from "./instant.js";
import type { Instant, Slot, SlotPage } from "./types.js";

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
 * Slots by day and part of the day on the clinic's clock, all in order. Of two with the same id the
 * first stays; a slot whose start or end is no instant, or that does not end after its start, is
 * left out.
 * @param timeZone the clinic's IANA time zone
 */
export function slotsByDay(slots: readonly Slot[], timeZone: string): DayOfSlots[] {
  const days = new Map<string, { slot: Slot; minutes: number }[]>();
  for (const slot of inOrder(slots)) {
    const wall = wallTimeOf(slot.start, timeZone);
    if (!wall) continue;
    const day = days.get(wall.date) ?? [];
    day.push({ slot, minutes: wall.minutes });
    days.set(wall.date, day);
  }
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, day]) => {
      const between = (from: number, until: number) =>
        day.filter(({ minutes }) => from <= minutes && minutes < until).map(({ slot }) => slot);
      return {
        date,
        morning: between(0, 12 * 60),
        afternoon: between(12 * 60, 17 * 60),
        evening: between(17 * 60, 24 * 60),
        free: day.filter(({ slot }) => slot.state === "free").length,
      };
    });
}

/** The slots that make sense, by their start, each once. */
function inOrder(slots: readonly Slot[]): Slot[] {
  const once = new Map<string, Slot>();
  for (const slot of slots) {
    if (isSound(slot) && !once.has(slot.id)) once.set(slot.id, slot);
  }
  return [...once.values()].sort((a, b) => timeOf(a.start) - timeOf(b.start));
}

const isSound = ({ start, end }: Slot) => timeOf(start) < timeOf(end);

/** NaN is neither before nor after anything. */
const timeOf = (instant: Instant | undefined) => millisecondsOf(instant) ?? NaN;

/**
 * What is known of a day at the clinic: "free", it has a time to be had, here or by telephone;
 * "full", the page speaks of the whole day, or of all that was left of it when the page was
 * fetched, and there is none; "unchecked", nobody knows. Never take "unchecked" for "full".
 * @param date `2026-12-15` (ISO 8601)
 */
export function dayState(page: SlotPage, date: string): "free" | "full" | "unchecked" {
  const { slots, coverage, clinicTimeZone, fetchedAt } = page;
  const isFree = slots.some(
    (slot) =>
      slot.state !== "taken" &&
      wallTimeOf(slot.start, clinicTimeZone)?.date === date &&
      slot === slots.find((other) => other.id === slot.id && isSound(other)),
  );
  if (isFree) return "free";
  const begin = timeOf(startOfDay(date, clinicTimeZone));
  const end = timeOf(endOfDay(date, clinicTimeZone));
  // What was over by then cannot be booked, whether it was asked for or not.
  const left = Math.max(begin, millisecondsOf(fetchedAt) ?? begin);
  const isCovered = timeOf(coverage.from) <= left && end <= timeOf(coverage.to);
  return coverage.complete && isCovered ? "full" : "unchecked";
}

/**
 * One page of several that speak of successive stretches, in any order. It is complete if each of
 * them is and no time lies between them. Of two slots with the same id the one fetched last stays;
 * the page is as old as the oldest.
 * @param pages at least one, all of the same clinic
 */
export function mergePages(pages: readonly [SlotPage, ...SlotPage[]]): SlotPage {
  const byAge = sortedBy(pages, ({ fetchedAt }) => fetchedAt);
  const [first, ...others] = sortedBy(pages, ({ coverage }) => coverage.from);
  let { to, complete } = first.coverage;
  for (const { coverage } of others) {
    const follows = timeOf(coverage.from) <= timeOf(to);
    complete = complete && coverage.complete && follows;
    if (timeOf(coverage.to) > timeOf(to)) to = coverage.to;
  }
  const slots = new Map(byAge.flatMap((page) => page.slots).map((slot) => [slot.id, slot]));
  const problems = pages.flatMap((page) => page.problems ?? []);
  return {
    slots: [...slots.values()],
    coverage: { from: first.coverage.from, to, complete },
    clinicTimeZone: first.clinicTimeZone,
    fetchedAt: byAge[0].fetchedAt,
    ...(problems.length > 0 && { problems }),
  };
}

function sortedBy(
  pages: readonly [SlotPage, ...SlotPage[]],
  instantOf: (page: SlotPage) => Instant,
): [SlotPage, ...SlotPage[]] {
  const sorted: [SlotPage, ...SlotPage[]] = [...pages];
  sorted.sort((a, b) => timeOf(instantOf(a)) - timeOf(instantOf(b)) || 0);
  return sorted;
}

/**
 * The free slots whose start is nearest to an instant, the nearest first, the earlier first of two
 * that are as near. None where it is no instant.
 */
export function nearestSlots(slots: readonly Slot[], start: Instant, count: number): Slot[] {
  const wanted = millisecondsOf(start);
  if (wanted === undefined) return [];
  const distance = (slot: Slot) => Math.abs(timeOf(slot.start) - wanted);
  return inOrder(slots)
    .filter(({ state }) => state === "free")
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, Math.max(0, count));
}

/**
 * Whether a visitor's own clock shows another time, or day, at an instant than the clinic's does.
 * False where nobody can know.
 */
export function visitorZoneDiffers(
  instant: Instant,
  clinicTimeZone: string,
  visitorTimeZone: string,
): boolean {
  const both = wallTimesOf(instant, clinicTimeZone, visitorTimeZone);
  if (!both) return false;
  const { clinic, visitor } = both;
  return clinic.date !== visitor.date || clinic.minutes !== visitor.minutes;
}
