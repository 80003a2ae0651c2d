export interface ThemeOptions {
  /** The brand's colour, in any notation of CSS: `#0f766e`, `rebeccapurple`, `oklch(52% 0.1 180)`. */
  brand: string;
  /**
   * A second colour, for small highlights.
   * @default clay, or eucalyptus for a brand of clay
   */
  accent?: string;
  /**
   * The page's background in light schemes; its hue tints the dark ones.
   * @default white with a tint of the brand
   */
  paper?: string;
  /**
   * Corners of buttons and small boxes in pixels, 0 to 32; larger boxes follow.
   * @default 8
   */
  radius?: number;
  /**
   * How much space there is between things.
   * @default "regular"
   */
  density?: "compact" | "regular" | "airy";
  /**
   * Font families for text, as in CSS: `"Avenir Next", Avenir, sans-serif`, or
   * `var(--font-hanken-grotesk), sans-serif` for one whose name another tool sets on `<html>`.
   * @default the system's
   */
  fontText?: string;
  /**
   * Font families for headings and large numbers.
   * @default a serif of the system's
   */
  fontDisplay?: string;
  /**
   * Weight of headings, 100 to 900.
   * @default 600
   */
  headingWeight?: number;
  /**
   * How much larger each step of the type scale is on a wide screen, 1.1 to 1.5.
   * @default 1.28
   */
  scale?: number;
}
