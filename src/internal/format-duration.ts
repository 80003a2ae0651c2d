import { watchWords } from "./watch-words.js";
import * as en from "../messages/en.js";
import type { PartialMessages } from "../messages/messages.js";
import { plural } from "./plural.js";
import { warn } from "./warn.js";

/** A duration such as "60 minutes". Undefined where it is not a positive number, which development reports. */
export function formatDuration(
  owner: string,
  minutes: number,
  messages: PartialMessages | undefined,
): string | undefined {
  if (!Number.isFinite(minutes) || minutes <= 0) {
    if (process.env.NODE_ENV !== "production")
      warn(
        owner,
        "duration",
        `${minutes} is not a duration, so it is not shown; give a positive number of minutes.`,
      );
    return undefined;
  }
  const words = { ...en.duration, ...messages?.duration };
  if (process.env.NODE_ENV !== "production") watchWords(owner, words, messages, "duration");
  return plural(messages?.locale ?? en.locale, words.minutes, minutes);
}
