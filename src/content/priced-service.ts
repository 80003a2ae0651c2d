import type { Price } from "./price.js";

/** What a service costs in one of its lengths or kinds: a visit of 30 minutes, a first visit, five visits. */
export interface PriceVariant {
  /** What distinguishes it, if more than its length: "First visit", "Students". */
  name?: string;
  /** The duration of a visit in minutes. */
  duration?: number;
  /**
   * How many visits the price is for. What one of them costs then stands with the price.
   * @default 1
   */
  sessions?: number;
  /**
   * @default no price, and a text that asks the visitor to get in touch
   */
  price?: Price;
  /** The lowest price, in place of `price`, where it depends: "from £40". */
  minPrice?: Price;
  /** For how many months it can be used once it is bought: a package or a voucher. */
  validMonths?: number;
  /** The last day on which it can be used: `2027-12-31` (ISO 8601). */
  validUntil?: string;
}

/** A service and what it costs. */
export interface PricedService<Rich = string> extends PriceVariant {
  /** The service. */
  name: string;
  /** A sentence under its name. */
  description?: Rich;
  /** Its lengths or kinds, in place of a price of its own. */
  variants?: readonly PriceVariant[];
  /** A page about it, or one where it can be bought. */
  href?: string;
}

/** Services that belong together, under the name of their group. */
export interface PriceGroup<Rich = string> {
  name: string;
  items: readonly PricedService<Rich>[];
}
