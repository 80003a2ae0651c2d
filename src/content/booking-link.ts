/** Where visitors book online. */
export interface BookingLink {
  /** The booking page. Put no name, condition or other health fact into the URL. */
  href: string;
  /**
   * @default "Book online"
   */
  label?: string;
}

/** A booking link, from an object or its URL alone. */
export const toBookingLink = (booking: BookingLink | string | undefined) =>
  typeof booking === "string" ? ({ href: booking } as BookingLink) : booking;
