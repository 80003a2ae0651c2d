import { BookingError, type BookingErrorCode } from "./booking-error.js";
import { secondsUntil } from "./retry-after.js";
import { saysUnavailable } from "./says-unavailable.js";

const codes: Readonly<Record<number, BookingErrorCode>> = {
  // No status at all: the network, or a request that was given up.
  0: "offline",
  401: "auth",
  403: "auth",
  407: "auth",
  408: "offline",
  409: "slot-taken",
  // What was asked for has changed since it was read (FHIR: `If-Match`): the slot is another's now.
  412: "slot-taken",
  // RFC 8470: sent too early in a connection, to be sent again.
  425: "offline",
  429: "rate-limited",
  // Cal.com, as others: the token has expired.
  498: "auth",
  // nginx: the line broke before the answer.
  499: "offline",
  504: "offline",
  // Cloudflare: the diary's server was too slow to connect, or to answer.
  522: "offline",
  524: "offline",
};

/**
 * The error behind a provider's answer, from its HTTP status (RFC 9110; 429: RFC 6585). Any other
 * 4xx says that the request was not taken, so nothing was booked: `invalid`. Where a request or a
 * gateway ran out of time, nobody knows whether it was booked: `offline`. The rest is the diary's
 * fault: `server`.
 *
 * Diaries also say with another status that a time is gone: Cal.com with 400, and its code in a 200
 * or 500; Acuity with 400 and 422; FHIR servers with 422. That is `slot-taken` too, and
 * is read in the body's `error`, `code`, `message`, `title`, `detail`, `errors` and in a FHIR
 * OperationOutcome, in English.
 *
 * None of the provider's words are in the error, and `fieldErrors` stays empty, also where the body
 * has a sentence for each field: such sentences may repeat what the visitor typed, and are in the
 * provider's language. A site that knows its provider adds sentences of its own.
 *
 * Nothing is thrown, whatever the body is.
 *
 * @param status 0 where there was no answer.
 * @param body The answer's JSON, or its text.
 * @param retryAfter The `Retry-After` header: seconds, or a date (RFC 9110, section 10.2.3).
 * @param now When the answer came, in milliseconds since 1970. Defaults to now.
 */
export function bookingErrorFrom(
  status: number,
  body?: unknown,
  retryAfter?: string | null,
  now: number = Date.now(),
): BookingError {
  const code = Number.isFinite(status) ? (codes[status] ?? codeOfClass(status)) : "offline";
  // If nobody knows what became of it, or the site may not ask, the body says nothing of the time.
  const isReadable = code === "invalid" || code === "server";
  const isUnavailable = isReadable && saysUnavailable(body, { codesOnly: status >= 500 });
  return new BookingError(isUnavailable ? "slot-taken" : code, {
    retryAfter: secondsUntil(retryAfter, now),
  });
}

function codeOfClass(status: number): BookingErrorCode {
  return status >= 400 && status < 500 ? "invalid" : "server";
}
