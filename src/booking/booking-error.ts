import type { Slot } from "./types.js";

/** What can go wrong with a request to a diary. */
export type BookingErrorCode =
  /** Another visitor was first. */
  | "slot-taken"
  /** The hold on the slot has expired. */
  | "hold-expired"
  /** The details are not valid; `fieldErrors` says which. */
  | "invalid"
  /** Too many requests; try again after `retryAfter` seconds. */
  | "rate-limited"
  /** The site is not authorised. */
  | "auth"
  /** No answer: a network error or a timeout. It may have been booked or not. */
  | "offline"
  /** The diary failed. */
  | "server";

/** A failed request to a diary, with what a visitor can do next. */
export class BookingError extends Error {
  override name = "BookingError";
  /** Compare this instead of using `instanceof`: a bundle may hold two copies of the class. */
  code: BookingErrorCode;
  /** Seconds until it may be tried again. */
  retryAfter?: number;
  /** Free slots near the one that was taken, the nearest first. */
  alternatives?: readonly Slot[];
  /** A sentence for each invalid field, by its name. */
  fieldErrors?: Readonly<Record<string, string>>;

  constructor(
    code: BookingErrorCode,
    details: Partial<
      Pick<BookingError, "message" | "retryAfter" | "alternatives" | "fieldErrors">
    > = {},
  ) {
    super(details.message ?? code);
    this.code = code;
    this.retryAfter = details.retryAfter;
    this.alternatives = details.alternatives;
    this.fieldErrors = details.fieldErrors;
  }
}

/** A BookingError as a value, for server functions: in production React removes the code of an error. */
export interface BookingErrorResult extends Partial<
  Pick<BookingError, "retryAfter" | "alternatives" | "fieldErrors">
> {
  status: "error";
  code: BookingErrorCode;
}

/** A caught error as a value to return. Anything but a BookingError has the code `server`. */
export function bookingErrorResult(error: unknown): BookingErrorResult {
  const { retryAfter, alternatives, fieldErrors } = (error ?? {}) as Partial<BookingError>;
  return {
    status: "error",
    code: bookingErrorCode(error),
    ...(retryAfter !== undefined && { retryAfter }),
    ...(alternatives && { alternatives }),
    ...(fieldErrors && { fieldErrors }),
  };
}

/** The code of a BookingError, also of another copy of the class; `server` for anything else. */
export function bookingErrorCode(error: unknown): BookingErrorCode {
  const code = (error as { code?: unknown } | null | undefined)?.code;
  return codes.includes(code as BookingErrorCode) ? (code as BookingErrorCode) : "server";
}

const codes: readonly BookingErrorCode[] = [
  "slot-taken",
  "hold-expired",
  "invalid",
  "rate-limited",
  "auth",
  "offline",
  "server",
];
