import type { Image } from "./image.js";

/** How firm the therapist's pressure is. */
export type Pressure = "light" | "medium" | "firm";

/** A kind of treatment that a clinic gives. */
export interface Technique<Rich = string> {
  /** The technique's name. */
  name: string;
  /** What happens and what for, in one to three sentences. */
  description?: Rich;
  /** Duration of a session: minutes as a number, or text such as "45 to 60 minutes". */
  duration?: number | string;
  /** Shown as a scale of three, with its word. */
  pressure?: Pressure;
  /** Who or what it is good for. */
  suitsFor?: Rich;
  /** Who should not have it, or should ask a doctor first. */
  notFor?: Rich;
  /** A picture above the name. */
  image?: Image;
  /** A page with more. The whole card becomes its target. */
  href?: string;
}
