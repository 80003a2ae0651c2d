export type { Breadcrumb } from "../../content/breadcrumb.js";
export { PageHeader, type PageHeaderProps, type PageHeaderTone } from "./page-header.js";
