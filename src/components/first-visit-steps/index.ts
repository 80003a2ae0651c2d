export {
  FirstVisitSteps,
  type FirstVisitStep,
  type FirstVisitStepsProps,
} from "./first-visit-steps.js";
