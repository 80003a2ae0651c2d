import type { Slot } from "./types.js";

/** What can go wrong between a visitor and a diary. */
export type BookingErrorCode =
  /** Another visitor was first. */
  | "slot-taken"
  /** The slot was kept for a while, and the while is over. */
  | "hold-expired"
  /** The details cannot be taken as they are; `fieldErrors` says which. */
  | "invalid"
  /** Too many questions; ask again after `retryAfter` seconds. */
  | "rate-limited"
  /** The site may not ask. */
  | "auth"
  /** No answer: the network, or a time that ran out. Nobody knows whether it was booked. */
  | "offline"
  /** The diary failed. */
  | "server";

/** A booking that did not work, with what a visitor can do next. */
export class BookingError extends Error {
  override name = "BookingError";
  /** Tell errors apart by this and not by `instanceof`: a bundle may hold two copies of the class. */
  code: BookingErrorCode;
  /** Seconds. */
  retryAfter?: number;
  /** Free slots near the one that was taken, the nearest first. */
  alternatives?: readonly Slot[];
  /** A sentence for each field that is wrong, by its name. */
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

/** A refusal as a value, for a server function: React sends an error of production without its code. */
export interface BookingRefusal extends Partial<
  Pick<BookingError, "retryAfter" | "alternatives" | "fieldErrors">
> {
  status: "refused";
  code: BookingErrorCode;
}

/** What was thrown as a refusal that can be returned. Anything but a BookingError is the server's fault. */
export function bookingRefusal(error: unknown): BookingRefusal {
  const { retryAfter, alternatives, fieldErrors } = (error ?? {}) as Partial<BookingError>;
  return {
    status: "refused",
    code: bookingErrorCode(error),
    ...(retryAfter !== undefined && { retryAfter }),
    ...(alternatives && { alternatives }),
    ...(fieldErrors && { fieldErrors }),
  };
}

/** The code of an error, of ours or of another copy's; anything else is the server's fault. */
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
