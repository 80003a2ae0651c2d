import { plural } from "../../internal/plural.js";
import type { Messages } from "../../messages/messages.js";
import type { Sending } from "./use-sending.js";

type Words = Messages["bookingForm"];

/** What is true of a form that was not taken, in a sentence or two; undefined of any other. */
export function refusalInWords(sending: Sending, words: Words, locale: string): string | undefined {
  if (sending.state === "offline") return words.offline;
  if (sending.state !== "refused") return undefined;
  const { code, retryAfter } = sending.refusal;
  if (code === "offline" || code === "server") return words.noAnswer;
  if (code === "rate-limited" && retryAfter) return waitInWords(retryAfter, words, locale);
  return words.notSent;
}

/** In seconds under two minutes, in minutes up to 90, then in hours. */
function waitInWords(seconds: number, words: Words, locale: string): string {
  if (seconds < 120) return plural(locale, words.rateLimited, seconds);
  const minutes = Math.ceil(seconds / 60);
  return minutes <= 90
    ? plural(locale, words.rateLimitedMinutes, minutes)
    : plural(locale, words.rateLimitedHours, Math.ceil(minutes / 60));
}
