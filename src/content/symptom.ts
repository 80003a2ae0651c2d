/** A symptom with more to say than its name. */
export interface Symptom<Rich = string> {
  /** The symptom, in the visitor's words. */
  name: string;
  /** A sentence that helps a visitor to know it. */
  description?: Rich;
  /** How many people with the condition have it. Uncommon ones are listed last; the others keep the order given. */
  commonality?: "common" | "uncommon";
  /** A page about it. */
  href?: string;
}
