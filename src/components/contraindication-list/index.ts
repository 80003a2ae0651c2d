export {
  ContraindicationList,
  type Contraindication,
  type ContraindicationListProps,
} from "./contraindication-list.js";
