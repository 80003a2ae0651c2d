import type { Image } from "./image.js";

/** Someone who pays for visits besides the visitor. */
export interface Insurer<Rich = string> {
  /** As on the insurer's card: "Larkfield Health". */
  name: string;
  /** What they pay for, and what to do first. */
  description?: Rich;
  /** Their page about it, or yours. */
  href?: string;
  /** Their mark. The name stands beside it, so its `alt` is empty. */
  image?: Image;
}
