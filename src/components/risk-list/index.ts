export type { Risk } from "../../content/risk.js";
export { RiskList, type RiskListProps } from "./risk-list.js";
