export type { MessageLink } from "../../content/message-link.js";
export { StickyActionBar, type StickyActionBarProps } from "./sticky-action-bar.js";
