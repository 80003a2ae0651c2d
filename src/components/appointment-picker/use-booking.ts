import { useRef, useState } from "react";
import { bookingErrorCode, type BookingErrorCode } from "../../booking/booking-error.js";
import { safeUrl } from "../../internal/safe-url.js";
import type { BookingOutcome, BookingRequest, OnBook, Slot } from "../../booking/types.js";

/** How a booking goes. */
export interface Booking {
  outcome?: BookingOutcome;
  /** What went wrong the last time. */
  code?: BookingErrorCode;
  /** The slot that it was about. */
  slot?: Slot;
  /** Free slots near the one that was taken, as the diary names them. */
  alternatives?: readonly Slot[];
  /** A sentence for each field that the diary does not take. */
  fieldErrors?: Readonly<Record<string, string>>;
}

/** A minute: longer than any diary should take, shorter than a visitor's patience. */
const patience = 60_000;

/**
 * Sends a booking, as often as the form asks. The key stays the same while the same slot is tried
 * again, so that a booking whose answer was lost is not made twice (RFC 9110 calls such a request
 * idempotent).
 */
export function useBooking(onBook: OnBook | undefined) {
  const [booking, setBooking] = useState<Booking>({});
  const attempt = useRef<{ slot: string; key: string }>(undefined);

  function settle(booking: Booking): Booking {
    setBooking(booking);
    return booking;
  }

  async function book(request: BookingRequest): Promise<Booking> {
    if (!onBook) return booking;
    const { slot } = request;
    if (attempt.current?.slot !== slot.id) attempt.current = { slot: slot.id, key: randomKey() };
    const signal = AbortSignal.timeout(patience);
    try {
      const context = { signal, idempotencyKey: attempt.current.key };
      // A site's function may pay no heed to the signal.
      const outcome = await Promise.race([onBook(request, context), rejectionOf(signal)]);
      const url = outcome.status === "redirect" ? safeUrl(outcome.url) : undefined;
      if (url) window.location.assign(url);
      return settle({ slot, outcome });
    } catch (error) {
      const { alternatives, fieldErrors } = (error ?? {}) as Partial<Booking>;
      const code = signal.aborted || !navigator.onLine ? "offline" : bookingErrorCode(error);
      // Only where nobody knows what became of it may the same booking be on its way.
      if (code !== "offline" && code !== "server") attempt.current = undefined;
      return settle({ slot, code, alternatives, fieldErrors });
    }
  }

  return { booking, book, forget: () => setBooking({}) };
}

/** 128 bits. crypto.randomUUID is not there on a site without TLS, such as a local one. */
function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function rejectionOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
  });
}
