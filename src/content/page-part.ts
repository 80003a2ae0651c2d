/** A section of the page, for a link to it. */
export interface PagePart {
  /** The section's heading, or a shorter form of it. */
  name: string;
  /** The section's id after a hash: "#symptoms". */
  href: string;
}
