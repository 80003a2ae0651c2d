/** A page to read next. */
export interface RelatedPage<Rich = string> {
  /** The page's title. */
  name: string;
  /** Its address. */
  href: string;
  /** What it is about, in a few words. */
  description?: Rich;
}
