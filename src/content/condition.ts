import type { Cause } from "./cause.js";
import type { Symptom } from "./symptom.js";
import type { Technique } from "./technique.js";

/** A condition that people come with. */
export interface Condition {
  name: string;
  /** Other names for it. */
  alsoKnownAs?: readonly string[];
  /** What it is, in one or two sentences. */
  description?: string;
  symptoms?: readonly (string | Symptom)[];
  causes?: readonly (string | Cause)[];
  /** Treatments that may ease it. */
  treatments?: readonly Technique[];
  /** Its page. */
  href?: string;
}
