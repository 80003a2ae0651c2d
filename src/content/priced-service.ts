import type { Price } from "./price.js";

/** A service and what it costs. */
export interface PricedService<Rich = string> {
  /** The service. */
  name: string;
  /** Its duration in minutes. */
  duration?: number;
  /**
   * @default no price, and a text that asks the visitor to get in touch
   */
  price?: Price;
  /** A sentence under its name. */
  description?: Rich;
}
