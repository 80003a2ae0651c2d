export type { Cause } from "../../content/cause.js";
export { CauseList, type CauseListProps } from "./cause-list.js";
