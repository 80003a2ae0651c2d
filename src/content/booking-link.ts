/** Where visitors book online. */
export interface BookingLink {
  /** The booking page. Put no name, condition or other health fact into the URL. */
  href: string;
  /**
   * @default "Book online"
   */
  label?: string;
}
