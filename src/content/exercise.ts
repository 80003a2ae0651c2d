import type { Image } from "./image.js";

/** An exercise to do at home. */
export interface Exercise<Rich = string> {
  /** The exercise's name: "Knee to chest". */
  name: string;
  /** What to do, one movement per step. Without steps nothing is rendered. */
  steps: readonly Rich[];
  /** How often and how long: "5 times each side, twice a day". */
  dose?: string;
  /** The signs to stop at, as the end of "Stop if …". */
  stopIf?: Rich;
  image?: Image;
}
