/** What a site asks leave for, such as counting visits. */
export interface ConsentPurpose<Rich = string> {
  /** Its name in code: `statistics`. */
  value: string;
  /** Its name for visitors, in a word or two: "Counting visits". */
  name: string;
  /** What is stored or read, by whom and for how long, in a sentence. */
  description?: Rich;
}
