export type { ChecklistItem, ChecklistGroup } from "../../content/checklist-item.js";
export { VisitChecklist, type VisitChecklistProps } from "./visit-checklist.js";
