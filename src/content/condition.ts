import type { Treatment } from "./treatment.js";

/** A condition that people come with. */
export interface Condition {
  name: string;
  /** Other names for it. */
  alsoKnownAs?: readonly string[];
  /** What it is, in one or two sentences. */
  description?: string;
  symptoms?: readonly (string | { name: string; description?: string })[];
  causes?: readonly (string | { name: string; description?: string })[];
  /** What may ease it. */
  treatments?: readonly Treatment[];
  /** Its page. */
  href?: string;
}
