export type { ComparisonRow } from "../../content/comparison-row.js";
export { ComparisonTable, type ComparisonTableProps } from "./comparison-table.js";
