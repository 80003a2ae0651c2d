import type { Image } from "./image.js";

/** The mark of an insurer or an association, or of an award. */
export interface Logo {
  /** Whose mark it is, in full. Set in type where there is no image. */
  name: string;
  image?: Image;
  /** Their page: best the one that shows that it is true. */
  href?: string;
  /** The year of an award, or of joining. */
  year?: number;
}
