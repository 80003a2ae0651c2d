/** Where visitors book online. */
export interface BookingLink {
  /** The booking page. Put no name, condition or other health fact into the URL. */
  href: string;
  /**
   * @default "Book online"
   */
  label?: string;
}

/** A booking link, of which the address alone may be given. */
export const toBookingLink = (booking: BookingLink | string | undefined) =>
  typeof booking === "string" ? ({ href: booking } as BookingLink) : booking;
