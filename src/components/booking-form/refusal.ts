import { bookingErrorCode, type BookingErrorCode } from "../../booking/booking-error.js";
import { sentencesOf } from "./sentences.js";
import type { Problems } from "./problems.js";

/** Why a form was not taken, or why nobody knows whether it was. */
export interface Refusal {
  code: BookingErrorCode;
  /** Seconds. */
  retryAfter: number | undefined;
  fieldErrors: Problems;
}

/** What was thrown, or returned in its place. */
export function refusalOf(error: unknown): Refusal {
  const { retryAfter, fieldErrors } = (error ?? {}) as {
    retryAfter?: unknown;
    fieldErrors?: unknown;
  };
  const seconds = Math.ceil(Number(retryAfter ?? NaN));
  return {
    code: isResponse(error) ? codeOf(error.status) : bookingErrorCode(error),
    retryAfter: seconds > 0 && Number.isFinite(seconds) ? seconds : undefined,
    fieldErrors: sentencesOf(fieldErrors),
  };
}

/** Whether what a function resolved to says no: a refusal, an error, or an answer of `fetch` that is none. */
export function isRefusal(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { status, name } = value as { status?: unknown; name?: unknown };
  return (
    status === "error" || value instanceof Error || name === "BookingError" || isResponse(value)
  );
}

/** An answer of `fetch` whose status is no success; a function may hand it on as it came. */
const isResponse = (value: unknown): value is { status: number } =>
  (value as { ok?: unknown } | null)?.ok === false &&
  typeof (value as { status?: unknown }).status === "number";

const codeOf = (status: number) => (status >= 400 && status < 500 ? "invalid" : "server");
