/** Something else that may help. */
export interface Alternative<Rich = string> {
  /** What it is called, in the visitor's words. */
  name: string;
  /** What it is good for, and where to get it. */
  description?: Rich;
  /** A page about it. */
  href?: string;
}
