export type { Benefit } from "../../content/benefit.js";
export { BenefitCard, type BenefitCardProps } from "./benefit-card.js";
