import { withHyphens } from "../content/language-tag.js";
import { quote, warn } from "./warn.js";

/**
 * A language tag that Intl takes and has data for, English in place of any other: Intl would throw,
 * or take the language of the machine, which is another on the server.
 */
export function knownLocale(locale: string): string {
  try {
    const [known] = Intl.DateTimeFormat.supportedLocalesOf(withHyphens(locale));
    if (known) return known;
  } catch {
    // No language tag at all.
  }
  if (process.env.NODE_ENV !== "production")
    warn(
      undefined,
      "messages.locale",
      `${quote(locale)} is not a language tag that this system knows, so dates and numbers are in English; write a BCP 47 tag such as "en-GB".`,
    );
  return "en-GB";
}

/** A formatter for each language, kept: making one costs more than using it a hundred times. */
export function perLocale<Formatter>(make: (locale: string) => Formatter) {
  const made: Record<string, Formatter> = Object.create(null);
  return (locale: string) => (made[locale] ??= make(knownLocale(locale)));
}
