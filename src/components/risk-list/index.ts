export { RiskList, type Risk, type RiskListProps } from "./risk-list.js";
