import { isRecord } from "../adapter-values.js";
import { BookingError, type BookingErrorCode } from "../booking-error.js";

const codes: Readonly<Record<number, BookingErrorCode>> = {
  400: "invalid",
  401: "auth",
  403: "auth",
  // A request or a gateway that ran out of time: nobody knows whether it was booked.
  408: "offline",
  409: "slot-taken",
  422: "invalid",
  429: "rate-limited",
  504: "offline",
};

/**
 * The error behind a provider's answer, from its HTTP status (RFC 9110; 429: RFC 6585). Cal.com and
 * Acuity answer 409 when another visitor was first; Acuity also 422 with `time_unavailable`. What
 * the list does not name is the diary's fault. The provider's own words are left out, since they may
 * repeat what the visitor typed.
 *
 * @param body The answer's JSON, where it has any.
 * @param retryAfter The `Retry-After` header. Only seconds are read, not a date.
 */
export function bookingErrorFrom(
  status: number,
  body?: unknown,
  retryAfter?: string | null,
): BookingError {
  const gone = status === 422 && isRecord(body) && body.error === "time_unavailable";
  const seconds = /^\d{1,9}$/.test(retryAfter ?? "") ? Number(retryAfter) : undefined;
  return new BookingError(gone ? "slot-taken" : (codes[status] ?? "server"), {
    retryAfter: seconds,
  });
}
