/** A cause with more to say than its name. */
export interface Cause<Rich = string> {
  /** The cause, in the visitor's words. */
  name: string;
  /** What it does, in one sentence that follows the name on the same line. */
  description?: Rich;
}
