/** A question and its answer, as plain text. */
export interface Faq {
  /** The end of the answer's address (`#id`). */
  id?: string;
  question: string;
  answer: string;
}
