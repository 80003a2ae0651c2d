/** An image of the site. */
export interface Image {
  /** Its address. */
  src: string;
  /** What it shows; empty for pure decoration (WCAG 1.1.1). */
  alt: string;
  /** Width of the file in pixels, so that the page does not shift while it loads. */
  width: number;
  /** Height of the file in pixels. */
  height: number;
  /** Other sizes of the file, as in HTML's `srcset`: `/ana-320.jpg 320w, /ana-640.jpg 640w`. */
  srcSet?: string;
  /**
   * How wide it is shown, as in HTML's `sizes`.
   * @default the width at which the component shows it
   */
  sizes?: string;
  /**
   * "eager" for a picture at the top of the page.
   * @default "lazy", but "eager" for a logo and in ConditionHero
   */
  loading?: "eager" | "lazy";
}
