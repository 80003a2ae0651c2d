/** What a service costs. */
export interface Price {
  /** In the currency's main unit: 52.5 pounds. */
  amount: number;
  /** ISO 4217 code: `GBP`. */
  currency: string;
}

/** Cached, since Intl makes the list again at each call. */
let currencies: ReadonlySet<string> | undefined;

/** Whether it can be shown: a finite amount of zero or more in a currency that exists. */
export function isPrice(price: unknown): price is Price {
  const { amount, currency } = (price ?? {}) as Partial<Price>;
  if (typeof amount !== "number" || !Number.isFinite(amount) || amount < 0) return false;
  currencies ??= new Set(Intl.supportedValuesOf("currency"));
  return typeof currency === "string" && currencies.has(currency);
}
