export type { Symptom } from "../../content/symptom.js";
export { SymptomList, type SymptomListProps } from "./symptom-list.js";
