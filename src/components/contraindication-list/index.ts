export type { Contraindication } from "../../content/contraindication.js";
export { ContraindicationList, type ContraindicationListProps } from "./contraindication-list.js";
