/** A question and its answer. */
export interface Question<Rich = string> {
  /**
   * The answer's id, used as the URL fragment (`#id`). Set it so that links survive rewording.
   * @default the list's `id`, or else its heading's words, and the question's words
   */
  id?: string;
  /** The question, as a visitor would ask it. Text or inline elements. */
  question: Rich;
  /**
   * The answer: text, or elements such as paragraphs and lists. HTML from a CMS, once it is
   * sanitized, comes as `<div dangerouslySetInnerHTML={{ __html }} />`.
   */
  answer: Rich;
}
