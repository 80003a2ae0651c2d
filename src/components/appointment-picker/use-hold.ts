import { useCallback, useEffect, useRef, useState } from "react";
import { bookingErrorCode } from "../../booking/booking-error.js";
import { epochMilliseconds } from "../../time/instant.js";
import type { Hold, HoldSlot, ReleaseHold, Slot } from "../../booking/types.js";
import { callDiary } from "./call-diary.js";
import { readId } from "./read-availability.js";
import { usePresence } from "./use-presence.js";

/** A hold with its slot. */
interface SlotHold extends Hold {
  slotId: string;
}

/** The state of the hold on the chosen slot. */
export interface Holding {
  /** "held": until `until`. "lost": no longer. "refused": the diary did not give it; booking may still work. */
  status: "none" | "held" | "lost" | "refused";
  until?: string;
  /** When it was granted, in milliseconds since 1970. */
  since?: number;
  /** The id of a valid hold on a slot, after waiting for a pending request. */
  getId: (slotId: string) => Promise<string | undefined>;
  /** Requests another hold after the diary has reported that the hold expired. */
  renew: (slot: Slot) => Promise<string | undefined>;
  /** Forgets the hold after a booking has used it. */
  end: () => void;
}

/** Milliseconds to wait before a request, since arrow keys choose each time on the way. */
const debounce = 350;

/** Milliseconds after which a diary that does not answer no longer delays a booking. */
const timeout = 4_000;

/** The longest delay of a timer in milliseconds; above 2 ** 31 it would fire at once. */
const maxDelay = 24 * 60 * 60_000;

const delay = (milliseconds: number) =>
  new Promise<undefined>((resolve) => setTimeout(resolve, milliseconds));

/** Milliseconds before its end at which a hold is renewed. */
const renewBefore = 20_000;

/**
 * Holds the chosen slot while the details are typed: one slot at a time, which replaces the one before.
 * The hold is renewed as long as the visitor is present, and released when the page is left.
 */
export function useHold(
  holdSlot: HoldSlot | undefined,
  releaseHold: ReleaseHold | undefined,
  slot: Slot | undefined,
): Holding {
  const [state, setState] = useState<{
    slotId?: string;
    status: Holding["status"];
    until?: string;
    since?: number;
  }>({ status: "none" });
  const functions = useRef({ holdSlot, releaseHold });
  useEffect(() => {
    functions.current = { holdSlot, releaseHold };
  });
  const chosenSlot = useRef(slot);
  useEffect(() => {
    chosenSlot.current = slot;
  });
  const held = useRef<SlotHold>(undefined);
  const pending = useRef<Promise<void>>(undefined);
  const hasEnded = useRef(false);
  const isUnmounted = useRef(false);

  const release = useCallback((hold: Hold | undefined) => {
    const holdId = readId(hold?.holdId);
    if (holdId === undefined) return;
    // If it cannot be released, it expires.
    new Promise((resolve) => resolve(functions.current.releaseHold?.(holdId))).catch(() => {});
  }, []);
  const releaseHeld = useCallback(() => {
    const hold = held.current;
    held.current = undefined;
    release(hold);
  }, [release]);

  /** One request at a time, so that a visitor never has two holds. */
  const requestHold = useCallback(
    async (slot: Slot) => {
      while (pending.current) await pending.current;
      const { holdSlot } = functions.current;
      // Another slot may have been chosen meanwhile.
      if (!holdSlot || hasEnded.current || chosenSlot.current?.id !== slot.id) return;
      pending.current = (async () => {
        try {
          const replaces = held.current?.holdId;
          const { signal } = new AbortController();
          const answer = callDiary(holdSlot, slot, { replaces }, signal);
          const hold = await Promise.race([answer, delay(timeout)]);
          const holdId = readId(hold?.holdId);
          if (!hold || holdId === undefined || epochMilliseconds(hold.until) === undefined) return;
          held.current = { holdId, until: hold.until, slotId: slot.id };
          if (isUnmounted.current) releaseHeld();
          else setState({ slotId: slot.id, status: "held", until: hold.until, since: Date.now() });
        } catch (error) {
          // Other failures do not matter: the booking itself will tell.
          if (bookingErrorCode(error) !== "slot-taken") return;
          setState(({ status, slotId }) => ({
            slotId: slot.id,
            status: status === "held" && slotId === slot.id ? "lost" : "refused",
          }));
        }
      })();
      await pending.current;
      pending.current = undefined;
    },
    [releaseHeld],
  );

  const id = slot?.id;
  const isEnabled = Boolean(holdSlot);
  useEffect(() => {
    if (!isEnabled || held.current?.slotId === id) return;
    const timer = setTimeout(() => {
      if (chosenSlot.current) void requestHold(chosenSlot.current);
      // Nothing is chosen.
      else releaseHeld();
    }, debounce);
    return () => clearTimeout(timer);
  }, [id, isEnabled, requestHold, releaseHeld]);

  const renewInTime = useCallback(() => {
    const hold = held.current;
    const left = (epochMilliseconds(hold?.until) ?? 0) - Date.now();
    const isWanted = hold && hold.slotId === chosenSlot.current?.id;
    if (isWanted && left < renewBefore) void requestHold(chosenSlot.current!);
  }, [requestHold]);
  const isPresent = usePresence(renewInTime);
  const { status, until } = state;
  useEffect(() => {
    const end = epochMilliseconds(until);
    if (status !== "held" || end === undefined) return;
    const left = end - Date.now();
    // Not at once, however short the diary's holds are.
    const renewal = setTimeout(
      () => isPresent() && renewInTime(),
      Math.min(Math.max(left - renewBefore, 5_000), maxDelay),
    );
    const markLost = () => setState((state) => ({ ...state, status: "lost" }));
    const expiry = setTimeout(markLost, Math.min(left, maxDelay));
    return () => {
      clearTimeout(renewal);
      clearTimeout(expiry);
    };
  }, [status, until, renewInTime, isPresent]);

  useEffect(() => {
    isUnmounted.current = false;
    const handlePageShow = ({ persisted }: PageTransitionEvent) => {
      if (persisted && chosenSlot.current && !hasEnded.current)
        void requestHold(chosenSlot.current);
    };
    window.addEventListener("pagehide", releaseHeld);
    window.addEventListener("pageshow", handlePageShow);
    return () => {
      window.removeEventListener("pagehide", releaseHeld);
      window.removeEventListener("pageshow", handlePageShow);
      isUnmounted.current = true;
      releaseHeld();
    };
  }, [requestHold, releaseHeld]);

  const getId = useCallback(async (slotId: string) => {
    if (pending.current) await pending.current;
    const hold = held.current;
    const isValid = hold?.slotId === slotId && (epochMilliseconds(hold.until) ?? 0) > Date.now();
    return isValid ? hold.holdId : undefined;
  }, []);

  const renew = useCallback(
    async (slot: Slot) => {
      const expired = held.current;
      await requestHold(slot);
      return held.current === expired ? undefined : held.current?.holdId;
    },
    [requestHold],
  );

  const end = useCallback(() => {
    hasEnded.current = true;
    held.current = undefined;
    setState({ status: "none" });
  }, []);

  const isCurrentSlot = state.slotId === id;
  return {
    status: isCurrentSlot ? state.status : "none",
    until: isCurrentSlot ? state.until : undefined,
    since: state.since,
    getId,
    renew,
    end,
  };
}
