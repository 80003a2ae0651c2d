import { useCallback, useEffect, useRef, useState } from "react";
import { bookingErrorCode } from "../../booking/booking-error.js";
import { epochMilliseconds } from "../../time/instant.js";
import type { Hold, HoldSlot, ReleaseHold, Slot } from "../../booking/types.js";
import { askDiary } from "./ask-diary.js";
import { idOf } from "./read-availability.js";
import { useReturn } from "./use-return.js";

/** A slot that is kept for the visitor. */
interface SlotHold extends Hold {
  slotId: string;
}

/** How the chosen slot is kept, and what has become of it. */
export interface Holding {
  /** "held": kept until `until`. "lost": no longer. "refused": it was not to be had; booking may tell otherwise. */
  status: "none" | "held" | "lost" | "refused";
  until?: string;
  /** When the diary said so, in milliseconds since 1970. */
  since?: number;
  /** The id of the hold on a slot, once the diary has answered: what is under way is waited for. */
  settled: (slotId: string) => Promise<string | undefined>;
  /** Asks anew for a hold whose time the diary says is over. */
  again: (slot: Slot) => Promise<string | undefined>;
  /** The booking has used the hold up, or it has been given back. */
  end: () => void;
}

/** Milliseconds: a visitor who goes through the times with the arrow keys chooses each on the way. */
const rest = 350;

/** Milliseconds: a diary that never answers must not keep a visitor from booking. */
const patience = 4_000;

/** Milliseconds: a longer timer would go off at once. */
const longest = 24 * 60 * 60_000;

const later = (milliseconds: number) =>
  new Promise<undefined>((resolve) => setTimeout(resolve, milliseconds));

/** Milliseconds before its end at which a hold is asked for again. */
const margin = 20_000;

/**
 * Has the chosen slot kept while the details are typed: one slot at a time, the one before given
 * back. It is kept on for as long as the visitor is there, and given back when the page is left.
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
  const wanted = useRef(slot);
  useEffect(() => {
    wanted.current = slot;
  });
  const held = useRef<SlotHold>(undefined);
  const underWay = useRef<Promise<void>>(undefined);
  const isOver = useRef(false);
  const hasLeft = useRef(false);

  const release = useCallback((hold: Hold | undefined) => {
    const holdId = idOf(hold?.holdId);
    if (holdId === undefined) return;
    // It runs out by itself where it cannot be given back.
    new Promise((resolve) => resolve(functions.current.releaseHold?.(holdId))).catch(() => {});
  }, []);
  const giveBack = useCallback(() => {
    const hold = held.current;
    held.current = undefined;
    release(hold);
  }, [release]);

  /** One question at a time: the diary never sees two holds of one visitor. */
  const ask = useCallback(
    async (slot: Slot) => {
      while (underWay.current) await underWay.current;
      const { holdSlot } = functions.current;
      // Another time may have been chosen meanwhile.
      if (!holdSlot || isOver.current || wanted.current?.id !== slot.id) return;
      underWay.current = (async () => {
        try {
          const replaces = held.current?.holdId;
          const { signal } = new AbortController();
          const answer = askDiary(holdSlot, slot, { replaces }, signal);
          const hold = await Promise.race([answer, later(patience)]);
          const holdId = idOf(hold?.holdId);
          if (!hold || holdId === undefined || epochMilliseconds(hold.until) === undefined) return;
          held.current = { holdId, until: hold.until, slotId: slot.id };
          if (hasLeft.current) giveBack();
          else setState({ slotId: slot.id, status: "held", until: hold.until, since: Date.now() });
        } catch (error) {
          // A hold that could not be asked for is no trouble: booking tells.
          if (bookingErrorCode(error) !== "slot-taken") return;
          setState(({ status, slotId }) => ({
            slotId: slot.id,
            status: status === "held" && slotId === slot.id ? "lost" : "refused",
          }));
        }
      })();
      await underWay.current;
      underWay.current = undefined;
    },
    [giveBack],
  );

  const id = slot?.id;
  const isKept = Boolean(holdSlot);
  useEffect(() => {
    if (!isKept || held.current?.slotId === id) return;
    const timer = setTimeout(() => {
      if (wanted.current) void ask(wanted.current);
      // Nothing is chosen any more.
      else giveBack();
    }, rest);
    return () => clearTimeout(timer);
  }, [id, isKept, ask, giveBack]);

  const renew = useCallback(() => {
    const hold = held.current;
    const left = (epochMilliseconds(hold?.until) ?? 0) - Date.now();
    const isWanted = hold && hold.slotId === wanted.current?.id;
    if (isWanted && left < margin) void ask(wanted.current!);
  }, [ask]);
  const isThere = useReturn(renew);
  const { status, until } = state;
  useEffect(() => {
    const end = epochMilliseconds(until);
    if (status !== "held" || end === undefined) return;
    const left = end - Date.now();
    // Not at once, whatever a diary says of its holds.
    const renewal = setTimeout(
      () => isThere() && renew(),
      Math.min(Math.max(left - margin, 5_000), longest),
    );
    const isOver = () => setState((state) => ({ ...state, status: "lost" }));
    const over = setTimeout(isOver, Math.min(left, longest));
    return () => {
      clearTimeout(renewal);
      clearTimeout(over);
    };
  }, [status, until, renew, isThere]);

  useEffect(() => {
    hasLeft.current = false;
    const back = ({ persisted }: PageTransitionEvent) => {
      if (persisted && wanted.current && !isOver.current) void ask(wanted.current);
    };
    window.addEventListener("pagehide", giveBack);
    window.addEventListener("pageshow", back);
    return () => {
      window.removeEventListener("pagehide", giveBack);
      window.removeEventListener("pageshow", back);
      hasLeft.current = true;
      giveBack();
    };
  }, [ask, giveBack]);

  const settled = useCallback(async (slotId: string) => {
    if (underWay.current) await underWay.current;
    const hold = held.current;
    const isGood = hold?.slotId === slotId && (epochMilliseconds(hold.until) ?? 0) > Date.now();
    return isGood ? hold.holdId : undefined;
  }, []);

  const again = useCallback(
    async (slot: Slot) => {
      const over = held.current;
      await ask(slot);
      return held.current === over ? undefined : held.current?.holdId;
    },
    [ask],
  );

  const end = useCallback(() => {
    isOver.current = true;
    held.current = undefined;
    setState({ status: "none" });
  }, []);

  const isOfSlot = state.slotId === id;
  return {
    status: isOfSlot ? state.status : "none",
    until: isOfSlot ? state.until : undefined,
    since: state.since,
    settled,
    again,
    end,
  };
}
