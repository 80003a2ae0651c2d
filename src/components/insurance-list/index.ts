export { InsuranceList, type InsuranceListProps } from "./insurance-list.js";
