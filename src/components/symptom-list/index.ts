export { SymptomList, type Symptom, type SymptomListProps } from "./symptom-list.js";
