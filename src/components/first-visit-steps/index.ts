export type { FirstVisitStep } from "../../content/first-visit-step.js";
export { FirstVisitSteps, type FirstVisitStepsProps } from "./first-visit-steps.js";
