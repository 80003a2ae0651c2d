import { plural } from "../../internal/plural.js";
import type { Messages } from "../../messages/messages.js";
import type { Sending } from "./use-sending.js";

type Words = Messages["bookingForm"];

/** The message about a form that could not be sent; undefined for any other. */
export function sendErrorMessage(
  sending: Sending,
  words: Words,
  locale: string,
): string | undefined {
  if (sending.state === "offline") return words.offline;
  if (sending.state !== "failed") return undefined;
  const { code, retryAfter } = sending.error;
  if (code === "offline" || code === "server") return words.noAnswer;
  if (code === "rate-limited" && retryAfter) return waitMessage(retryAfter, words, locale);
  return words.notSent;
}

/** Seconds under two minutes, minutes up to 90, then hours. */
function waitMessage(seconds: number, words: Words, locale: string): string {
  if (seconds < 120) return plural(locale, words.rateLimited, seconds);
  const minutes = Math.ceil(seconds / 60);
  return minutes <= 90
    ? plural(locale, words.rateLimitedMinutes, minutes)
    : plural(locale, words.rateLimitedHours, Math.ceil(minutes / 60));
}
