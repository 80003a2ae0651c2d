/** A risk with more to say than its name. */
export interface Risk<Rich = string> {
  /** The risk, in the visitor's words. */
  name: string;
  /** How often it happens, ideally as a count: "about 1 in 10 people". */
  likelihood?: Rich;
  /** What it is like, how long it lasts, and what lowers it. */
  description?: Rich;
}
