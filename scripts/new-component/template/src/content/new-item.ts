/** TODO: what it is, in one sentence. */
export interface NewItem<Rich = string> {
  /** TODO: what it is called, in the visitor's words. */
  name: string;
  /** TODO: what there is to say about it. */
  description?: Rich;
}
