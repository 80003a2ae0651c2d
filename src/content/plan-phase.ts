/** One part of a plan. */
export interface PlanPhase<Rich = string> {
  /** When it is: "Weeks 1 and 2". */
  name: Rich;
  /** How many visits it has: a whole number, or 0 for a period without visits. */
  sessions: number;
  /** What the visits are for. */
  description?: Rich;
}
