export type { Alternative } from "../../content/alternative.js";
export { AlternativesList, type AlternativesListProps } from "./alternatives-list.js";
