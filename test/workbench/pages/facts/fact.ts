/** Something that a page must say. */
export interface Fact {
  /** The fact, in a few words. */
  fact: string;
  /** How the page says it: words that stand on the page as they are, all of them. */
  words: readonly string[];
}
