import { BookingError } from "clinic-ui/booking";

/** The status of an answer, by the code of what went wrong. */
const statuses = {
  "slot-taken": 409,
  "hold-expired": 409,
  invalid: 422,
  "rate-limited": 429,
  auth: 401,
  server: 500,
};

/** What a visitor is told where nothing more exact is known. */
const sentences = {
  "slot-taken": "Someone else has just booked this time.",
  "hold-expired": "We could not keep this time any longer.",
  invalid: "We could not take this as it is.",
  "rate-limited": "Many people are asking just now, so we could not take this yet.",
  auth: "We could not take this: the page may not use our diary at the moment.",
  server: "Something went wrong on our side.",
};

/** @typedef {keyof typeof statuses} ErrorCode the codes of BookingError that an answer can have */

export const errorCodes = /** @type {ErrorCode[]} */ (Object.keys(statuses));

/**
 * @typedef {Partial<Pick<BookingError, "message" | "retryAfter" | "alternatives" | "fieldErrors">>} Details
 */

/** An error with the status of its answer. */
export class HttpError extends BookingError {
  /**
   * @param {ErrorCode} code
   * @param {Details & { status?: number, headers?: Record<string, string> }} [details]
   */
  constructor(code, { status = statuses[code], headers = {}, ...details } = {}) {
    super(code, { message: sentences[code], ...details });
    this.status = status;
    this.headers = headers;
  }
}

/** The key of this form has booked a visit already, with another time or other details. */
export class AlreadyBooked extends HttpError {
  /** @param {string} bookingId */
  constructor(bookingId) {
    super("invalid", { message: "This key has already booked another visit." });
    this.bookingId = bookingId;
  }
}
