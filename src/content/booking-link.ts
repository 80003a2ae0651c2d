/** Where visitors book online. */
export interface BookingLink {
  /** The booking page. Put no name, condition or other health fact in the address. */
  href: string;
  /**
   * @default "Book online"
   */
  label?: string;
}
