/** A treatment that a clinic gives. */
export interface Treatment {
  name: string;
  /** What happens and what for, in one or two sentences. */
  description?: string;
  /** Its page. */
  href?: string;
}
