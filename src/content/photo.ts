import type { Image } from "./image.js";

/** A photo with what there is to say about it. */
export interface Photo<Rich = string> extends Image {
  /** A line under the photo: which room it is, what happens there. */
  caption?: Rich;
  /**
   * A larger file, to be looked at alone.
   * @default `src`
   */
  href?: string;
}
