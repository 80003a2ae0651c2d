import type { BodyRegion } from "../../content/body-area.js";

/**
 * A view of the body as paths: y runs from 0 at the crown to 600 at the floor, x from the body's
 * middle. A head is 80, between a seventh and an eighth of the height. The front and the back are
 * one half, on the right of the picture; the other half mirrors it.
 */
export interface Drawing {
  outline: string;
  /** Finer lines inside, such as the collar bone. */
  details: string;
  /** Lines in the middle, which nothing mirrors. */
  middle?: string;
  regions: Partial<Record<BodyRegion, string>>;
}
