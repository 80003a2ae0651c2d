/** What a treatment may do for someone. */
export interface Benefit<Rich = string> {
  /** The benefit in two to five words. */
  name: Rich;
  /** One to three sentences. Health claims stay modest: "may ease", never "cures". */
  description?: Rich;
  /** A small decorative drawing. The text says everything that it shows. */
  icon?: Rich;
  /** A number to set large before the name. */
  number?: number | string;
  /** What the claim is based on, such as a guideline and its year. */
  evidence?: Rich;
  /** A page with more. The whole card becomes its target. */
  href?: string;
}
