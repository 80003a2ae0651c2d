import { useEffect, useState } from "react";
import type { BookingConfirmation } from "../booking-confirmation/index.js";

/**
 * What is shown after a booking, fetched as soon as there is something to book: a visitor who only
 * looks does not load it. Undefined until it is here.
 */
export function useConfirmation(isWanted: boolean): typeof BookingConfirmation | undefined {
  const [Confirmation, setConfirmation] = useState<typeof BookingConfirmation>();
  useEffect(() => {
    if (!isWanted || Confirmation) return;
    import("../booking-confirmation/index.js").then(
      (module) => setConfirmation(() => module.BookingConfirmation),
      // Without it the visit is told in a sentence.
      () => undefined,
    );
  }, [isWanted, Confirmation]);
  return Confirmation;
}
