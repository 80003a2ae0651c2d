export type { JobOpening } from "../../content/job-opening.js";
export { JobList, type JobListProps } from "./job-list.js";
