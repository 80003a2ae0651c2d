/** A file that visitors can keep: a form, a leaflet. */
export interface Download<Rich = string> {
  /** What it is: "Form for new patients". */
  name: string;
  /** The file. */
  href: string;
  /**
   * Its kind, as people name it: "PDF".
   * @default the ending of `href`, in capitals
   */
  format?: string;
  /** Its size in bytes. */
  bytes?: number;
  /** How many pages it has on paper. */
  pages?: number;
  /** The language it is in, as a BCP 47 tag, where that is not the page's: `pl`. */
  language?: string;
  /** A sentence about it: who needs it, what to do with it. */
  description?: Rich;
}
