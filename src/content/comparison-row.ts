/** One of the things that are compared. */
export interface ComparisonRow<Rich = string> {
  /** Its name. */
  name: string;
  /** Its cells: one for each column after that of the names. */
  cells: readonly Rich[];
}
