/** A patient's words about the clinic. */
export interface Testimonial<Rich = string> {
  /** The patient's own words. */
  children: Rich;
  /** The name as the patient wants it shown: "Maria S." */
  name?: string;
  /** What they came for and when, in a few words: "back pain, 2026". */
  description?: Rich;
  /** Whether the patient agreed in writing to these words being shown. Without it nothing is rendered. */
  consent: boolean;
}
