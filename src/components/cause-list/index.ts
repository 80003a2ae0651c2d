export { CauseList, type Cause, type CauseListProps } from "./cause-list.js";
