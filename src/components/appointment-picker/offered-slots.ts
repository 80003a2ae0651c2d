import { epochMilliseconds } from "../../time/instant.js";
import type { Slot } from "../../booking/types.js";

/** Whether a slot can still be booked by the clock; before hydration nobody knows the time. */
export function isToCome({ kind, start, end }: Slot, now: number | undefined): boolean {
  // In a window the visit may begin until its end.
  return now === undefined || epochMilliseconds(kind === "window" ? end : start)! > now;
}

interface Limits {
  /** What is chosen, with the ids among which there is a choice: a slot of another one is left out. */
  filters: readonly {
    key: "serviceId" | "practitionerId";
    id: string | undefined;
    ids: Set<string>;
  }[];
  /** Ids of slots that another visitor has. */
  takenIds: readonly string[];
  /** In milliseconds; undefined before hydration. */
  now: number | undefined;
}

/**
 * The slots that a visitor can be offered, each once: none that is taken or over. With anyone, two at
 * the same time are one to the visitor.
 */
export function choosable(slots: readonly Slot[], { filters, takenIds, now }: Limits): Slot[] {
  const isAnyone = filters.some(({ key, id }) => key === "practitionerId" && id === undefined);
  const fits = (slot: Slot) =>
    filters.every(({ key, id, ids }) => {
      const value = slot[key];
      // A diary may have names of its own for what it was asked for.
      return id === undefined || value === undefined || value === id || !ids.has(value);
    });
  const seen = new Set<string>(takenIds);
  const times = new Set<string>();
  return slots.filter((slot) => {
    const { id, start, end, state } = slot;
    if (seen.has(id) || !isToCome(slot, now) || !fits(slot)) return false;
    seen.add(id);
    if (!isAnyone || state !== "free") return true;
    const time = `${start} ${end}`;
    return !times.has(time) && Boolean(times.add(time));
  });
}
