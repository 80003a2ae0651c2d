import * as en from "../messages/en.js";
import type { PartialMessages } from "../messages/messages.js";
import { plural } from "./plural.js";
import { warn } from "./warn.js";

/** A length of time in words: "60 minutes". Undefined where it is none, which is named in development. */
export function minutes(
  owner: string,
  count: number,
  messages: PartialMessages | undefined,
): string | undefined {
  if (!Number.isFinite(count) || count <= 0) {
    warn(owner, "duration", `${count} is not a length in minutes, so it is not shown.`);
    return undefined;
  }
  const { minutes: forms } = { ...en.duration, ...messages?.duration };
  return plural(messages?.locale ?? en.locale, forms, count);
}
