import type { Price } from "../content/price.js";
import { supportedLocale } from "./locale.js";

/** Cached by language, currency and precision: making a formatter costs more than a hundred uses of it. */
const formats: Record<string, Intl.NumberFormat> = {};

/**
 * A price such as "£52", or "£52.00" beside prices with pence.
 * @param whole whether to leave the pence out, as when every price of a list is whole
 */
export function formatPrice(
  locale: string,
  { amount, currency }: Price,
  whole = Number.isInteger(amount),
): string {
  formats[`${locale} ${currency} ${whole}`] ??= new Intl.NumberFormat(supportedLocale(locale), {
    style: "currency",
    currency,
    ...(whole && { maximumFractionDigits: 0 }),
  });
  // Engines differ in the space inside a price, and hydration would notice.
  return formats[`${locale} ${currency} ${whole}`]!.format(amount).replace(/\s/g, "\u00a0");
}
