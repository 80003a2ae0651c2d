export type { Breadcrumb } from "../../content/breadcrumb.js";
export { Breadcrumbs, type BreadcrumbsProps } from "./breadcrumbs.js";
