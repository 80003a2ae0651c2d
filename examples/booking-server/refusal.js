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
const messages = {
  "slot-taken": "Someone else booked this time a moment ago.",
  "hold-expired": "We could keep this time for you for a few minutes only, and they are over.",
  invalid: "Some details are not right yet.",
  "rate-limited": "Too many people are asking at once. Please try again in a moment.",
  auth: "This page may not use our diary at the moment.",
  server: "Something went wrong on our side.",
};

/** @typedef {keyof typeof statuses} RefusalCode the codes of BookingError that an answer can have */

export const refusalCodes = /** @type {RefusalCode[]} */ (Object.keys(statuses));

/** Why something is not done, in the terms of BookingError in `clinic-ui/booking`. */
export class Refusal extends Error {
  /**
   * @param {RefusalCode} code
   * @param {{
   *   message?: string,
   *   status?: number,
   *   retryAfter?: number,
   *   alternatives?: import("clinic-ui/booking").Slot[],
   *   fieldErrors?: Record<string, string>,
   *   headers?: Record<string, string>,
   * }} [details] `retryAfter` in seconds
   */
  constructor(code, details = {}) {
    super(details.message ?? messages[code]);
    this.code = code;
    this.status = details.status ?? statuses[code];
    this.retryAfter = details.retryAfter;
    this.alternatives = details.alternatives;
    this.fieldErrors = details.fieldErrors;
    this.headers = details.headers;
  }

  toJSON() {
    const { code, message, retryAfter, alternatives, fieldErrors } = this;
    return { code, message, retryAfter, alternatives, fieldErrors };
  }
}
