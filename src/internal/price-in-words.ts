import type { Price } from "../content/price.js";
import { knownLocale } from "./locale.js";

/** Kept for each language, currency and kind: making one costs more than using it a hundred times. */
const formats: Record<string, Intl.NumberFormat> = {};

/**
 * A price as people write it: "£52", or "£52.00" beside prices with pence.
 * @param whole whether it, and every price beside it, is without pence. Defaults to whether it is.
 */
export function priceInWords(
  locale: string,
  { amount, currency }: Price,
  whole = Number.isInteger(amount),
): string {
  formats[`${locale} ${currency} ${whole}`] ??= new Intl.NumberFormat(knownLocale(locale), {
    style: "currency",
    currency,
    ...(whole && { maximumFractionDigits: 0 }),
  });
  // Engines differ in the space inside a price, and hydration would notice.
  return formats[`${locale} ${currency} ${whole}`]!.format(amount).replace(/\s/g, "\u00a0");
}
