export { DoDontList, type DoDontListProps } from "./do-dont-list.js";
