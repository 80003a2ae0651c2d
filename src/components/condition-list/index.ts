export type { ConditionPage } from "../../content/condition-page.js";
export { ConditionList, type ConditionListProps } from "./condition-list.js";
