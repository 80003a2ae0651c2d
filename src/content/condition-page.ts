/** The page of a condition, in an overview. */
export interface ConditionPage<Rich = string> {
  /** What the condition is called: "Stiff neck". */
  name: string;
  /** Its page. Without one, the name is shown alone. */
  href?: string;
  /** What it is like, in a few words. */
  description?: Rich;
  /** The part of the body, or another group that it belongs to: "Neck and head". */
  group?: string;
}
