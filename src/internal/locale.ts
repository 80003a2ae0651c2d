import { warn } from "./warn.js";

/** A language tag that Intl takes, English in place of one that would make it throw. */
export function knownLocale(locale: string): string {
  try {
    new Intl.Locale(locale);
    return locale;
  } catch {
    if (process.env.NODE_ENV !== "production")
      warn(
        undefined,
        "messages.locale",
        `${JSON.stringify(locale)} is not a language tag, so dates and numbers are in English; write a BCP 47 tag such as "en-GB".`,
      );
    return "en-GB";
  }
}
