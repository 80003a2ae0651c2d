/** A question and its answer, as plain text. */
export interface Faq {
  /** The answer's id, used as the URL fragment (`#id`). */
  id?: string;
  question: string;
  answer: string;
}
