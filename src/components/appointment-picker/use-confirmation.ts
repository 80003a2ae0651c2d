import { useEffect, useState } from "react";
import type { BookingConfirmation } from "../booking-confirmation/index.js";

/**
 * Loads BookingConfirmation once a time is chosen, so that visitors who only look do not load it.
 * Undefined until it has loaded.
 */
export function useConfirmation(isWanted: boolean): typeof BookingConfirmation | undefined {
  const [Confirmation, setConfirmation] = useState<typeof BookingConfirmation>();
  useEffect(() => {
    if (!isWanted || Confirmation) return;
    import("../booking-confirmation/index.js").then(
      (module) => setConfirmation(() => module.BookingConfirmation),
      // Without it a sentence confirms the booking.
      () => undefined,
    );
  }, [isWanted, Confirmation]);
  return Confirmation;
}
