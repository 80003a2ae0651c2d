import { withHyphens } from "../content/language-tag.js";
import { quote, warn } from "./warn.js";

/**
 * The locale where Intl has data for it, else British English. Intl itself would throw, or use the
 * machine's language, which differs between server and browser.
 */
export function supportedLocale(locale: string): string {
  try {
    const [supported] = Intl.DateTimeFormat.supportedLocalesOf(withHyphens(locale));
    if (supported) return supported;
  } catch {
    // Not a language tag at all.
  }
  if (process.env.NODE_ENV !== "production")
    warn(
      undefined,
      "messages.locale",
      `${quote(locale)} is not a language tag that Intl supports, so dates and numbers are in English; use a BCP 47 tag such as "en-GB".`,
    );
  return "en-GB";
}

/** Makes one formatter per language: making one costs more than a hundred uses of it. */
export function perLocale<Formatter>(make: (locale: string) => Formatter) {
  const formatters: Record<string, Formatter> = Object.create(null);
  return (locale: string) => (formatters[locale] ??= make(supportedLocale(locale)));
}
