/** A reason against a treatment, with more to say than its name. */
export interface Contraindication<Rich = string> {
  /** The illness, medicine or state, in the visitor's words. */
  name: string;
  /** Why, or what is possible instead. */
  description?: Rich;
}
