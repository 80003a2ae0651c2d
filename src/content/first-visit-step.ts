/** One step of a visit. */
export interface FirstVisitStep<Rich = string> {
  /** What happens, in a few words. */
  name: Rich;
  /** One to three sentences about it. */
  description?: Rich;
  /** How many minutes it takes. */
  duration?: number;
}
