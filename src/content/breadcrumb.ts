/** A page on the path from the home page. */
export interface Breadcrumb {
  /** The page's name: its heading, or a shorter form. */
  name: string;
  /** Its address. The last page, the one that is shown, gets no link. */
  href?: string;
}
