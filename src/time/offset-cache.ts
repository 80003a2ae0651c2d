import { addToCache } from "./cache.js";
import { offsetMinutesAt } from "./time-zone.js";

const millisecondsPerDay = 24 * 60 * 60_000;

/** The last instant of a Date, whose range begins and ends with a day. */
const last = 8.64e15;

/** The offsets of a zone within a day of UTC. */
interface DayOffsets {
  before: number;
  after: number;
  /** From this instant on the second applies. */
  change: number;
}

const timeZones = new Map<string, Map<number, DayOffsets>>();

/**
 * The same as `offsetMinutesAt`, made for a diary, which asks about the same days thousands of
 * times. Since 1900 no clock has been changed twice within four days, so a day that ends as it
 * began has one offset, and any other has two.
 */
export function cachedOffsetMinutesAt(
  epochMilliseconds: number,
  timeZone: string,
): number | undefined {
  // NaN is not within any bounds.
  if (!(Math.abs(epochMilliseconds) <= last)) return undefined;
  const number = Math.floor(epochMilliseconds / millisecondsPerDay);
  let days = timeZones.get(timeZone);
  let day = days?.get(number);
  if (!day) {
    day = dayOffsets(number * millisecondsPerDay, timeZone);
    if (!day) return undefined;
    days = days ?? addToCache(timeZones, timeZone, new Map<number, DayOffsets>(), 100);
    addToCache(days, number, day, 1000);
  }
  return epochMilliseconds < day.change ? day.before : day.after;
}

function dayOffsets(start: number, timeZone: string): DayOffsets | undefined {
  const before = offsetMinutesAt(start, timeZone);
  let [same, other] = [start, Math.min(start + millisecondsPerDay, last)];
  const after = offsetMinutesAt(other, timeZone);
  if (before === undefined || after === undefined) return undefined;
  if (before === after) return { before, after, change: other };
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    if (offsetMinutesAt(middle, timeZone) === before) same = middle;
    else other = middle;
  }
  return { before, after, change: other };
}
