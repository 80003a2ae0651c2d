export type { Logo } from "../../content/logo.js";
export { LogoList, type LogoListProps } from "./logo-list.js";
