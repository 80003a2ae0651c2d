/** A job that the clinic offers. */
export interface JobOpening<Rich = string> {
  /** The job: "Physiotherapist". */
  name: string;
  /** Where it is, if not where all are: "Larkford". */
  place?: string;
  /** How much of a week it is: "24 hours a week". */
  hours?: string;
  /** The last day to apply: `2027-01-15` (ISO 8601). */
  closingDate?: string;
  /** What there is to do, for whom it is, what it pays. */
  description?: Rich;
  /** The page of the job. */
  href?: string;
}
