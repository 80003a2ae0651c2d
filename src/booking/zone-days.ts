import { zoneOffsetMinutes } from "../content/zone.js";

const length = 24 * 60 * 60_000;

/** The last moment of JavaScript's calendar, which begins and ends with a day. */
const last = 8.64e15;

/** The offsets of a zone within a day of UTC. */
interface ZoneDay {
  first: number;
  then: number;
  /** From this moment on it is the second. */
  change: number;
}

const zones = new Map<string, Map<number, ZoneDay>>();

/**
 * The same as `zoneOffsetMinutes`, made for a diary, which asks about the same days thousands of
 * times. Since 1900 no clock has been changed twice within four days, so a day that ends as it
 * began has one offset, and any other has two.
 */
export function offsetByDay(milliseconds: number, timeZone: string): number | undefined {
  // NaN is not within any bounds.
  if (!(Math.abs(milliseconds) <= last)) return undefined;
  const number = Math.floor(milliseconds / length);
  let days = zones.get(timeZone);
  let day = days?.get(number);
  if (!day) {
    day = zoneDay(number * length, timeZone);
    if (!day) return undefined;
    days = days ?? keep(zones, timeZone, new Map<number, ZoneDay>(), 100);
    keep(days, number, day, 1000);
  }
  return milliseconds < day.change ? day.first : day.then;
}

function zoneDay(start: number, timeZone: string): ZoneDay | undefined {
  const first = zoneOffsetMinutes(start, timeZone);
  let [same, other] = [start, Math.min(start + length, last)];
  const then = zoneOffsetMinutes(other, timeZone);
  if (first === undefined || then === undefined) return undefined;
  if (first === then) return { first, then, change: other };
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    if (zoneOffsetMinutes(middle, timeZone) === first) same = middle;
    else other = middle;
  }
  return { first, then, change: other };
}

/** A full store is emptied, so that it never grows on. */
export function keep<Key, Value>(
  store: Map<Key, Value>,
  key: Key,
  value: Value,
  most: number,
): Value {
  if (store.size >= most) store.clear();
  store.set(key, value);
  return value;
}
