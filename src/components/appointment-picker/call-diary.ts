import {
  BookingError,
  bookingErrorCode,
  type BookingErrorResult,
} from "../../booking/booking-error.js";
import type { CallContext } from "../../booking/types.js";

/**
 * Calls one of the site's functions. Only those that declare a second parameter get the signal: a server
 * function must not, since React cannot serialize a signal. An error that was returned is thrown.
 */
export async function callDiary<Input, Context extends CallContext, Answer>(
  call: (input: Input, context: Context) => Promise<Answer | BookingErrorResult>,
  input: Input,
  context: Omit<Context, "signal">,
  signal: AbortSignal,
): Promise<Answer> {
  const answer = await call(
    input,
    (call.length >= 2 ? { ...context, signal } : context) as Context,
  );
  if (isErrorResult(answer)) throw new BookingError(bookingErrorCode(answer), answer);
  return answer;
}

function isErrorResult(answer: unknown): answer is BookingErrorResult {
  return (answer as BookingErrorResult | undefined)?.status === "error";
}
