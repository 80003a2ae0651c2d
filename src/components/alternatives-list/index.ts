export {
  AlternativesList,
  type Alternative,
  type AlternativesListProps,
} from "./alternatives-list.js";
