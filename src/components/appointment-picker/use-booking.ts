import { useRef, useState } from "react";
import { bookingErrorCode, type BookingErrorCode } from "../../booking/booking-error.js";
import type { BookingOutcome, BookingRequest, OnBook, Slot } from "../../booking/types.js";
import { randomKey } from "../../internal/random-key.js";
import { safeUrl } from "../../internal/safe-url.js";
import { warn } from "../../internal/warn.js";
import { callDiary } from "./call-diary.js";
import { readStoredAttempt, removeStoredAttempt, storeAttempt } from "./stored-attempt.js";
import { readId, readSlot } from "./read-availability.js";

/** The state of a booking. */
export interface Booking {
  outcome?: BookingOutcome;
  /** The error of the last attempt. */
  code?: BookingErrorCode;
  /** The slot of the last attempt. */
  slot?: Slot;
  /** Seconds until it may be tried again. */
  retryAfter?: number;
  /** Free slots near the one that was taken, from the diary. */
  alternatives?: readonly Slot[];
  /** The diary's error messages by field name. */
  fieldErrors?: Readonly<Record<string, string>>;
  /** The number of attempts, so that the same error is announced again. */
  tries: number;
}

/** Milliseconds after which an answer is given up. */
const timeout = 60_000;

/** Whether it is not known if the booking was made. */
export const isUnknown = (code: BookingErrorCode | undefined) =>
  code === "offline" || code === "server";

/**
 * Sends bookings. While the outcome is not known, another attempt for the same slot keeps its key, also
 * after a reload, so that a booking whose answer was lost is not made twice (an idempotent request, RFC
 * 9110).
 * @param action the URL that the form posts to, by which attempts are stored
 */
export function useBooking(onBook: OnBook | undefined, action: string) {
  const [booking, setBooking] = useState<Booking>({ tries: 0 });
  const attempt = useRef<{ slotId: string; key: string }>(undefined);

  /**
   * @param renewHold requests another hold after the diary has reported that the hold expired
   * @param formKey the form's own key, for the first attempt
   */
  async function book(
    request: BookingRequest,
    renewHold: () => Promise<string | undefined>,
    formKey: string,
  ): Promise<Booking> {
    const { slot } = request;
    attempt.current =
      attempt.current?.slotId === slot.id
        ? attempt.current
        : { slotId: slot.id, key: (!attempt.current && formKey) || randomKey() };
    const { key } = attempt.current;
    storeAttempt(action, { slot, key });
    let result = await send(request, key);
    if (result.code === "hold-expired") {
      result = await send({ ...request, holdId: await renewHold() }, key);
    }
    if (!isUnknown(result.code)) {
      attempt.current = result.code ? { slotId: "", key: "" } : undefined;
      removeStoredAttempt(action);
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
    const timedOut = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        controller.abort();
        reject(new Error("timeout"));
      }, timeout);
    });
    try {
      const answer = callDiary(onBook!, request, { idempotencyKey }, controller.signal);
      // The site's function may ignore the signal.
      const outcome = readOutcome(await Promise.race([answer, timedOut]), idempotencyKey);
      if (!outcome) return { code: "server" };
      if (outcome.status === "redirect") window.location.assign(outcome.url);
      return { outcome };
    } catch (error) {
      const { alternatives, fieldErrors, retryAfter } = (error ?? {}) as Partial<Booking>;
      const isOffline = controller.signal.aborted || !navigator.onLine;
      return {
        code: isOffline ? "offline" : bookingErrorCode(error),
        retryAfter: typeof retryAfter === "number" ? retryAfter : undefined,
        alternatives: Array.isArray(alternatives)
          ? alternatives.flatMap((slot: unknown) => readSlot(slot, "onBook") ?? [])
          : undefined,
        fieldErrors: readFieldErrors(fieldErrors),
      };
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    booking,
    book,
    /** Clears the result of the last attempt. */
    reset: () => setBooking(({ tries }) => ({ tries })),
    /** Reports a booking without a slot as invalid. */
    reject: () => setBooking(({ tries }) => ({ code: "invalid", tries: tries + 1 })),
    /** Resumes an attempt of this tab that was not answered before a reload. */
    resume(): Slot | undefined {
      const last = readStoredAttempt(action);
      const slot = last && readSlot(last.slot, "onBook");
      if (!slot || attempt.current) return undefined;
      attempt.current = { slotId: slot.id, key: last.key };
      setBooking({ slot, code: "offline", tries: 1 });
      return slot;
    },
  };
}

/** The outcome of a booking, or undefined if the answer is not one, so that it is not known. */
function readOutcome(answer: unknown, key: string): BookingOutcome | undefined {
  const { status, id, url, ...rest } = (answer ?? {}) as Record<string, unknown>;
  if (status === "confirmed" || status === "pending") {
    // The id is used for calendars only.
    return { ...rest, status, id: readId(id) ?? key } as BookingOutcome;
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

/** The diary's error messages by field name, or undefined if there are none. */
function readFieldErrors(errors: unknown): Record<string, string> | undefined {
  if (typeof errors !== "object" || errors === null || Array.isArray(errors)) return undefined;
  const sentences = Object.entries(errors)
    .map(([name, sentence]) => [name, String(sentence ?? "").trim()] as const)
    .filter(([, sentence]) => sentence !== "");
  return sentences.length > 0 ? Object.fromEntries(sentences) : undefined;
}
