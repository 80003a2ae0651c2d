/** A picture of the site's own. */
export interface Image {
  /** Its address. */
  src: string;
  /** What it shows; empty for pure decoration (WCAG 1.1.1). */
  alt: string;
  /** Pixels of the file, so that the page does not jump while it loads. */
  width: number;
  /** Pixels. */
  height: number;
  /** Other sizes of the file, as HTML's `srcset` has them: `/ana-320.jpg 320w, /ana-640.jpg 640w`. */
  srcSet?: string;
  /**
   * How wide it is drawn, as HTML's `sizes` has it.
   * @default as wide as the component draws it
   */
  sizes?: string;
  /**
   * "eager" for a picture that stands at the top of the page.
   * @default "lazy", but for a logo
   */
  loading?: "eager" | "lazy";
}
