/** A picture of the site's own. */
export interface Image {
  /** Its address. */
  src: string;
  /** What it shows; empty for pure decoration (WCAG 1.1.1). */
  alt: string;
  /** Pixels, so that the page does not jump while it loads. */
  width: number;
  /** Pixels. */
  height: number;
}
