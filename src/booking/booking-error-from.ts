import { BookingError, type BookingErrorCode } from "./booking-error.js";
import { secondsUntil } from "./retry-after.js";
import { saysUnavailable } from "./says-unavailable.js";

const codes: Readonly<Record<number, BookingErrorCode>> = {
  // No status: a network error or an aborted request.
  0: "offline",
  401: "auth",
  403: "auth",
  407: "auth",
  408: "offline",
  409: "slot-taken",
  // The slot has changed since it was read (FHIR: `If-Match`), so another visitor has it.
  412: "slot-taken",
  // RFC 8470: sent too early in a connection; the client is to retry.
  425: "offline",
  429: "rate-limited",
  // Cal.com and others: the token has expired.
  498: "auth",
  // nginx: the client closed the connection before the response.
  499: "offline",
  504: "offline",
  // Cloudflare: the diary's server timed out.
  522: "offline",
  524: "offline",
};

/**
 * Turns a provider's failed response into a BookingError, by its HTTP status (RFC 9110; 429: RFC 6585).
 * Any other 4xx means that the request was rejected and nothing was booked: `invalid`. After a timeout
 * nobody knows whether it was booked: `offline`. Everything else is the diary's fault: `server`.
 *
 * Some diaries report a taken time with another status: Cal.com with 400, and with a code in a 200 or
 * 500; Acuity with 400 and 422; FHIR servers with 422. That is `slot-taken` too. It is recognised, in
 * English, in the body's `error`, `code`, `message`, `title`, `detail` and `errors`, and in a FHIR
 * OperationOutcome.
 *
 * The error contains none of the provider's text, and no `fieldErrors`: such text may repeat what the
 * visitor typed, and is in the provider's language. A site that knows its provider can add its own.
 *
 * Nothing is thrown, whatever the body is.
 *
 * @param status 0 if there was no response
 * @param body the response's JSON, or its text
 * @param retryAfter the `Retry-After` header: seconds, or a date (RFC 9110, section 10.2.3)
 * @param now when the response came, in milliseconds since 1970. Defaults to now
 */
export function bookingErrorFrom(
  status: number,
  body?: unknown,
  retryAfter?: string | null,
  now: number = Date.now(),
): BookingError {
  const code = Number.isFinite(status) ? (codes[status] ?? codeForStatusClass(status)) : "offline";
  // With the other codes a body cannot tell whether the time is taken.
  const isReadable = code === "invalid" || code === "server";
  const isUnavailable = isReadable && saysUnavailable(body, { codesOnly: status >= 500 });
  return new BookingError(isUnavailable ? "slot-taken" : code, {
    retryAfter: secondsUntil(retryAfter, now),
  });
}

function codeForStatusClass(status: number): BookingErrorCode {
  return status >= 400 && status < 500 ? "invalid" : "server";
}
