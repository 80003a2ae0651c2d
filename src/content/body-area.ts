/**
 * A region of the body in plain words, after the regions of Terminologia Anatomica (FIPAT, 2nd edition,
 * 2019).
 */
export type BodyRegion =
  | "head"
  | "jaw"
  | "neck"
  | "shoulder"
  | "shoulder-blade"
  | "upper-back"
  | "lower-back"
  | "tailbone"
  | "chest"
  | "belly"
  | "groin"
  | "hip"
  | "buttock"
  | "upper-arm"
  | "elbow"
  | "forearm"
  | "wrist"
  | "hand"
  | "thigh-front"
  | "thigh-side"
  | "thigh-back"
  | "knee"
  | "shin"
  | "calf"
  | "ankle"
  | "heel"
  | "foot";

/** A region of the body, with what there is to say about it. */
export interface BodyArea<Rich = string> {
  /** Where it is. */
  region: BodyRegion;
  /**
   * The person's own left or right.
   * @default both sides
   */
  side?: "left" | "right";
  /**
   * That it hurts there ("hurts"), or that pain or another feeling may go there ("spreads").
   * @default none: the region alone, such as a way to a page about it
   */
  mark?: "hurts" | "spreads";
  /**
   * What it is called.
   * @default the region's name, and its side
   */
  name?: string;
  /** A sentence about it. */
  description?: Rich;
  /** A page about it. */
  href?: string;
}
