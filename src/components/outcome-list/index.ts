export type { Outcome } from "../../content/outcome.js";
export { OutcomeList, type OutcomeListProps } from "./outcome-list.js";
