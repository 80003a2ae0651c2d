import type { PluralForms } from "../messages/messages.js";
import { format } from "./format.js";
import { perLocale } from "./locale.js";
import { numberInWords } from "./number-in-words.js";

const rulesOf = perLocale((locale) => new Intl.PluralRules(locale));

/** The form of a message that a language uses for a number, with the number in it. */
export function plural(locale: string, forms: PluralForms, count: number): string {
  return format(forms[rulesOf(locale).select(count)] ?? forms.other, {
    count: numberInWords(locale, count),
  });
}
