import type { PluralForms } from "../messages/messages.js";
import { formatNumber, remember } from "./format-number.js";
import { interpolate } from "./interpolate.js";
import { perLocale } from "./locale.js";

const categoryOf = perLocale((locale) => {
  const rules = new Intl.PluralRules(locale);
  return remember((count) => rules.select(count));
});

/** A message in the plural form that its language uses for a number, with the number filled in. */
export function plural(locale: string, forms: PluralForms, count: number): string {
  return interpolate(forms[categoryOf(locale)(count)] ?? forms.other, {
    count: formatNumber(locale, count),
  });
}
