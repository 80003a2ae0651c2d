import {
  BookingError,
  bookingErrorCode,
  type BookingErrorResult,
} from "../../booking/booking-error.js";
import type { CallContext } from "../../booking/types.js";

/**
 * Calls a function of the site's. The signal goes to those that declare a second parameter: a server
 * function declares none, since React sends its arguments over the wire and a signal cannot be sent.
 * A refusal that was returned is thrown, as one that was thrown.
 */
export async function askDiary<Question, Context extends CallContext, Answer>(
  ask: (question: Question, context: Context) => Promise<Answer | BookingErrorResult>,
  question: Question,
  context: Omit<Context, "signal">,
  signal: AbortSignal,
): Promise<Answer> {
  const answer = await ask(
    question,
    (ask.length >= 2 ? { ...context, signal } : context) as Context,
  );
  if (isRefusal(answer)) throw new BookingError(bookingErrorCode(answer), answer);
  return answer;
}

function isRefusal(answer: unknown): answer is BookingErrorResult {
  return (answer as BookingErrorResult | undefined)?.status === "error";
}
