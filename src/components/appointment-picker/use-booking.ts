import { useRef, useState } from "react";
import { bookingErrorCode, type BookingErrorCode } from "../../booking/booking-error.js";
import type { BookingOutcome, BookingRequest, OnBook, Slot } from "../../booking/types.js";
import { randomKey } from "../../internal/random-key.js";
import { safeUrl } from "../../internal/safe-url.js";
import { warn } from "../../internal/warn.js";
import { askDiary } from "./ask-diary.js";
import { attemptOf, forgetAttempt, rememberAttempt } from "./last-attempt.js";
import { idOf, readSlot } from "./read-availability.js";

/** How a booking goes. */
export interface Booking {
  outcome?: BookingOutcome;
  /** What went wrong the last time. */
  code?: BookingErrorCode;
  /** The slot that it was about. */
  slot?: Slot;
  /** Seconds until it may be tried again. */
  retryAfter?: number;
  /** Free slots near the one that was taken, as the diary names them. */
  alternatives?: readonly Slot[];
  /** A sentence for each field that the diary does not take. */
  fieldErrors?: Readonly<Record<string, string>>;
  /** How many have been tried: the same refusal twice is two. */
  tries: number;
}

/** A minute: longer than any diary should take, shorter than a visitor's patience. */
const patience = 60_000;

/** Whether nobody knows what has become of a booking. */
export const isUnknown = (code: BookingErrorCode | undefined) =>
  code === "offline" || code === "server";

/**
 * Sends a booking, as often as the form asks. The key stays the same while the same slot is tried
 * again and nobody knows what became of it, also when the page was loaded anew, so that a booking
 * whose answer was lost is not made twice (RFC 9110 calls such a request idempotent).
 * @param place where the form posts to: attempts at one place are no attempts at another
 */
export function useBooking(onBook: OnBook | undefined, place: string) {
  const [booking, setBooking] = useState<Booking>({ tries: 0 });
  const attempt = useRef<{ slotId: string; key: string }>(undefined);

  /**
   * @param freshHold asks for another hold, where the diary says that the one is over
   * @param formKey the form's own key, for the first attempt
   */
  async function book(
    request: BookingRequest,
    freshHold: () => Promise<string | undefined>,
    formKey: string,
  ): Promise<Booking> {
    const { slot } = request;
    attempt.current =
      attempt.current?.slotId === slot.id
        ? attempt.current
        : { slotId: slot.id, key: (!attempt.current && formKey) || randomKey() };
    const { key } = attempt.current;
    rememberAttempt(place, { slot, key });
    let result = await send(request, key);
    if (result.code === "hold-expired") {
      result = await send({ ...request, holdId: await freshHold() }, key);
    }
    if (!isUnknown(result.code)) {
      attempt.current = result.code ? { slotId: "", key: "" } : undefined;
      forgetAttempt(place);
    }
    const settled = { ...result, slot, tries: booking.tries + 1 };
    setBooking(settled);
    return settled;
  }

  async function send(
    request: BookingRequest,
    idempotencyKey: string,
  ): Promise<Omit<Booking, "tries">> {
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        controller.abort();
        reject(new Error("timeout"));
      }, patience);
    });
    try {
      const answer = askDiary(onBook!, request, { idempotencyKey }, controller.signal);
      // A site's function may pay no heed to the signal.
      const outcome = readOutcome(await Promise.race([answer, late]), idempotencyKey);
      if (!outcome) return { code: "server" };
      if (outcome.status === "redirect") window.location.assign(outcome.url);
      return { outcome };
    } catch (error) {
      const { alternatives, fieldErrors, retryAfter } = (error ?? {}) as Partial<Booking>;
      const isLate = controller.signal.aborted || !navigator.onLine;
      return {
        code: isLate ? "offline" : bookingErrorCode(error),
        retryAfter: typeof retryAfter === "number" ? retryAfter : undefined,
        alternatives: Array.isArray(alternatives)
          ? alternatives.flatMap((slot: unknown) => readSlot(slot, "onBook") ?? [])
          : undefined,
        fieldErrors: sentencesOf(fieldErrors),
      };
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    booking,
    book,
    /** Says nothing more of the last attempt. */
    forget: () => setBooking(({ tries }) => ({ tries })),
    /** Says that it is not booked, where there was nothing to send. */
    refuse: () => setBooking(({ tries }) => ({ code: "invalid", tries: tries + 1 })),
    /** Takes up an attempt of this tab, made before the page was loaded anew, whose answer was lost. */
    takeUp(): Slot | undefined {
      const last = attemptOf(place);
      const slot = last && readSlot(last.slot, "onBook");
      if (!slot || attempt.current) return undefined;
      attempt.current = { slotId: slot.id, key: last.key };
      setBooking({ slot, code: "offline", tries: 1 });
      return slot;
    },
  };
}

/** What became of a booking, or undefined where the answer does not say it: nobody knows then. */
function readOutcome(answer: unknown, key: string): BookingOutcome | undefined {
  const { status, id, url, ...rest } = (answer ?? {}) as Record<string, unknown>;
  if (status === "confirmed" || status === "pending") {
    // Only calendars need the id.
    return { ...rest, status, id: idOf(id) ?? key } as BookingOutcome;
  }
  const address = status === "redirect" ? safeUrl(url) : undefined;
  if (address) return { status: "redirect", url: address };
  if (process.env.NODE_ENV !== "production")
    warn(
      "AppointmentPicker",
      "onBook",
      'resolved to something other than a BookingOutcome, so the visitor reads that the outcome is unknown; resolve to { status: "confirmed", id } or throw a BookingError.',
    );
  return undefined;
}

/** Sentences by the names of their fields, or undefined where there is none. */
function sentencesOf(errors: unknown): Record<string, string> | undefined {
  if (typeof errors !== "object" || errors === null || Array.isArray(errors)) return undefined;
  const sentences = Object.entries(errors)
    .map(([name, sentence]) => [name, String(sentence ?? "").trim()] as const)
    .filter(([, sentence]) => sentence !== "");
  return sentences.length > 0 ? Object.fromEntries(sentences) : undefined;
}
