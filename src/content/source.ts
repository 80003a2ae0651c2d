/** A real source of a page that a reader can find. */
export interface Source {
  name: string;
  /** Who published it: "National Institute for Health and Care Excellence". */
  publisher?: string;
  year?: number;
  href?: string;
  /** The language of the title and the publisher, where it is not the page's (WCAG 3.1.2): `en`. */
  lang?: string;
}
