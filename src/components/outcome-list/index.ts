export { OutcomeList, type Outcome, type OutcomeListProps } from "./outcome-list.js";
