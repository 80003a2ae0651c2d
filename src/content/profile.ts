/** A page of the clinic on another site, such as a social network. */
export interface Profile {
  /** The other site's name: "Instagram". */
  name: string;
  /** The clinic's page there, in full. */
  href: string;
}
