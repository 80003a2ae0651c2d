export type { NavigationItem } from "../../content/navigation-item.js";
export { SiteHeader, type SiteHeaderProps } from "./site-header.js";
