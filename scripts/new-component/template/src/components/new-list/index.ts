export type { NewItem } from "../../content/new-item.js";
export { NewList, type NewListProps } from "./new-list.js";
