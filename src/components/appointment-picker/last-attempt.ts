import { epochMilliseconds } from "../../time/instant.js";
import type { Slot } from "../../booking/types.js";

/** A booking that was sent and not yet answered. Nothing that the visitor typed. */
interface Attempt {
  slot: Slot;
  key: string;
}

const nameOf = (place: string) => `clinic-ui:booking:${place}`;

/** Keeps an attempt for the tab, so that a page that was loaded anew can ask for the same booking. */
export function rememberAttempt(place: string, { slot, key }: Attempt): void {
  // The provider's own record may be large, and is nothing to leave behind.
  const kept = { ...slot, raw: undefined };
  try {
    sessionStorage.setItem(nameOf(place), JSON.stringify({ slot: kept, key }));
  } catch {
    // Storage is full or not allowed: the key lives as long as the page.
  }
}

export function forgetAttempt(place: string): void {
  try {
    sessionStorage.removeItem(nameOf(place));
  } catch {
    // As above.
  }
}

/** The attempt of this tab whose answer was lost, as long as its slot is yet to come. */
export function attemptOf(place: string): Attempt | undefined {
  try {
    const { slot, key } = JSON.parse(sessionStorage.getItem(nameOf(place)) ?? "{}") as Attempt;
    const isToCome = (epochMilliseconds(slot?.start) ?? 0) > Date.now();
    return isToCome && typeof key === "string" ? { slot, key } : undefined;
  } catch {
    return undefined;
  }
}
