import { useEffect, useState } from "react";
import type { HoldSlot, Slot } from "../../booking/types.js";

/** A slot that is kept for the visitor, and until when. */
export interface Hold {
  slotId: string;
  holdId: string;
  until: string;
}

/** Has the chosen slot kept while the details are typed. A hold that fails is no trouble: booking tells. */
export function useHold(holdSlot: HoldSlot | undefined, slot: Slot | undefined): Hold | undefined {
  const [hold, setHold] = useState<Hold>();
  useEffect(() => {
    if (!holdSlot || !slot) return;
    const controller = new AbortController();
    holdSlot(slot, { signal: controller.signal }).then(
      (answer) => {
        if (!controller.signal.aborted) setHold({ ...answer, slotId: slot.id });
      },
      () => undefined,
    );
    return () => controller.abort();
  }, [holdSlot, slot]);
  return hold?.slotId === slot?.id ? hold : undefined;
}
