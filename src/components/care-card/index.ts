export { CareCard, type CareCardProps, type CareLevel } from "./care-card.js";
