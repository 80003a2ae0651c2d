/** What may change, and how. */
export interface Outcome<Rich = string> {
  /** A part of life, in one to three words: "Sleep". */
  name: string;
  /** What people may notice there. */
  description?: Rich;
}
