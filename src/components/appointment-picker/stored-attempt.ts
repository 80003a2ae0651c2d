import { epochMilliseconds } from "../../time/instant.js";
import type { Slot } from "../../booking/types.js";

/** A booking that was sent and not yet answered, without the visitor's details. */
interface Attempt {
  slot: Slot;
  key: string;
}

const storageKey = (action: string) => `clinic-ui:booking:${action}`;

/** Stores an attempt for the tab, so that a reloaded page can retry the same booking. */
export function storeAttempt(action: string, { slot, key }: Attempt): void {
  // The provider's record may be large, and private.
  const kept = { ...slot, raw: undefined };
  try {
    sessionStorage.setItem(storageKey(action), JSON.stringify({ slot: kept, key }));
  } catch {
    // Storage is full or not allowed: the attempt is lost on reload.
  }
}

export function removeStoredAttempt(action: string): void {
  try {
    sessionStorage.removeItem(storageKey(action));
  } catch {
    // As above.
  }
}

/** The attempt of this tab that was not answered, if its slot has not started. */
export function readStoredAttempt(action: string): Attempt | undefined {
  try {
    const { slot, key } = JSON.parse(sessionStorage.getItem(storageKey(action)) ?? "{}") as Attempt;
    const isUpcoming = (epochMilliseconds(slot?.start) ?? 0) > Date.now();
    return isUpcoming && typeof key === "string" ? { slot, key } : undefined;
  } catch {
    return undefined;
  }
}
