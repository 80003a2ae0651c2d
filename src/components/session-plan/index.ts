export type { PlanPhase } from "../../content/plan-phase.js";
export { SessionPlan, type SessionPlanProps } from "./session-plan.js";
