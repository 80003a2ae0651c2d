import { epochMilliseconds } from "../../time/instant.js";
import type { Slot } from "../../booking/types.js";

/** Whether a slot has not started yet; before hydration the time is not known, and all are. */
export function isUpcoming({ kind, start, end }: Slot, now: number | undefined): boolean {
  // A window can be booked until its end.
  return now === undefined || epochMilliseconds(kind === "window" ? end : start)! > now;
}

interface Limits {
  /** The chosen ids, with those to choose from: slots of the others are left out. */
  filters: readonly {
    key: "serviceId" | "practitionerId";
    id: string | undefined;
    ids: Set<string>;
  }[];
  /** Ids of slots that other visitors have booked. */
  takenIds: readonly string[];
  /** In milliseconds; undefined before hydration. */
  now: number | undefined;
}

/**
 * The slots to offer, each once, without past and taken ones. If the visitor wants anyone, one of several
 * slots at the same time is enough.
 */
export function offeredSlots(slots: readonly Slot[], { filters, takenIds, now }: Limits): Slot[] {
  const isAnyone = filters.some(({ key, id }) => key === "practitionerId" && id === undefined);
  const fits = (slot: Slot) =>
    filters.every(({ key, id, ids }) => {
      const value = slot[key];
      // A diary may use ids of its own for the requested service or practitioner.
      return id === undefined || value === undefined || value === id || !ids.has(value);
    });
  const seen = new Set<string>(takenIds);
  const spans = new Set<string>();
  return slots.filter((slot) => {
    const { id, start, end, state } = slot;
    if (seen.has(id) || !isUpcoming(slot, now) || !fits(slot)) return false;
    seen.add(id);
    if (!isAnyone || state !== "free") return true;
    const time = `${start} ${end}`;
    return !spans.has(time) && Boolean(spans.add(time));
  });
}
