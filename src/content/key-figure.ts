import type { Source } from "./source.js";

/** A figure about the clinic or about a treatment. */
export interface KeyFigure {
  /** A number, shown in the digits and separators of the page's language, or a text: "9 in 10". */
  value: number | string;
  /** What it counts: "people on our team". */
  name: string;
  /**
   * Where a reader can check it, or "clinic" for what the clinic knows of itself, such as the year in
   * which it opened. Without it the figure is not shown.
   */
  source: Source | "clinic";
}
