export type {
  NavigationItem,
  NavigationMenu,
  NavigationPage,
} from "../../content/navigation-item.js";
export { SiteHeader, type SiteHeaderProps } from "./site-header.js";
