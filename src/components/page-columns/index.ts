export { PageColumns, type PageColumnsProps, type PageColumnsSide } from "./page-columns.js";
