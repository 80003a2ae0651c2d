import type { ComponentType } from "react";
import type { OpeningHours } from "../../content/opening-hours.js";
import { BookingWays, type BookingWaysProps } from "./booking-ways.client.js";

/** What decides the order of two ways to book. */
export interface BookingOrder {
  hours: OpeningHours;
  component: ComponentType<BookingWaysProps>;
}

/**
 * The telephone first while the clinic is open, online first while it is closed: for `order` of
 * BookingCTA and StickyActionBar. A separate function, so that pages without it load no script.
 * @param hours when the telephone is answered, most often `clinic.openingHours`
 */
export function phoneFirstWhenOpen(hours: OpeningHours): BookingOrder {
  return { hours, component: BookingWays };
}
