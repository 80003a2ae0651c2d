import type { PluralForms } from "../messages/messages.js";
import { format } from "./format.js";
import { knownLocale } from "./locale.js";

/** Kept for each language: making one costs as much as rendering a card. */
const rules: Record<string, Intl.PluralRules> = {};

/** The form of a message that a language uses for a number, with the number in it. */
export function plural(locale: string, forms: PluralForms, count: number): string {
  const category = (rules[locale] ??= new Intl.PluralRules(knownLocale(locale))).select(count);
  return format(forms[category] ?? forms.other, { count });
}
