/** One part of how a treatment works, or how a condition comes about. */
export interface Mechanism<Rich = string> {
  /** What happens, in a few words. */
  name: Rich;
  /** One to three sentences that explain it. */
  description?: Rich;
}
