/** A drawing of one thin line, as data. */
export interface Figure {
  /** Width of the drawing, in its own unit. */
  width: number;
  /** Height of the drawing, in the same unit. */
  height: number;
  /** The line of the body, as in SVG's `d`. */
  line: string;
  /** What the drawing is about, thicker and in the accent colour. */
  accent?: string;
}
