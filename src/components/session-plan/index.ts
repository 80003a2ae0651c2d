export { SessionPlan, type SessionPlanItem, type SessionPlanProps } from "./session-plan.js";
