import type { PluralForms } from "../messages/messages.js";
import { interpolate } from "./interpolate.js";
import { perLocale } from "./locale.js";
import { formatNumber } from "./format-number.js";

const pluralRules = perLocale((locale) => new Intl.PluralRules(locale));

/** A message in the plural form that its language uses for a number, with the number filled in. */
export function plural(locale: string, forms: PluralForms, count: number): string {
  return interpolate(forms[pluralRules(locale).select(count)] ?? forms.other, {
    count: formatNumber(locale, count),
  });
}
