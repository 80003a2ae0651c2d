export type { Insurer } from "../../content/insurer.js";
export { InsuranceList, type InsuranceListProps } from "./insurance-list.js";
