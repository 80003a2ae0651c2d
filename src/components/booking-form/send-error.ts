import { bookingErrorCode, type BookingErrorCode } from "../../booking/booking-error.js";
import { readFieldErrors } from "./field-errors.js";
import type { Problems } from "./problems.js";

/** Why a form was not accepted, or why it is not known whether it was. */
export interface SendError {
  code: BookingErrorCode;
  /** Seconds until it may be sent again. */
  retryAfter: number | undefined;
  fieldErrors: Problems;
}

/** Reads an error that `onSubmit` threw or returned. */
export function readSendError(error: unknown): SendError {
  const { retryAfter, fieldErrors } = (error ?? {}) as {
    retryAfter?: unknown;
    fieldErrors?: unknown;
  };
  const seconds = Math.ceil(Number(retryAfter ?? NaN));
  return {
    code: isResponse(error) ? codeForStatus(error.status) : bookingErrorCode(error),
    retryAfter: seconds > 0 && Number.isFinite(seconds) ? seconds : undefined,
    fieldErrors: readFieldErrors(fieldErrors),
  };
}

/** Whether `onSubmit` resolved to an error: a BookingErrorResult, an Error, or a failed Response. */
export function isErrorAnswer(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { status, name } = value as { status?: unknown; name?: unknown };
  return (
    status === "error" || value instanceof Error || name === "BookingError" || isResponse(value)
  );
}

/** A Response of `fetch` that is not ok; a function may return it as it is. */
const isResponse = (value: unknown): value is { status: number } =>
  (value as { ok?: unknown } | null)?.ok === false &&
  typeof (value as { status?: unknown }).status === "number";

const codeForStatus = (status: number) => (status >= 400 && status < 500 ? "invalid" : "server");
