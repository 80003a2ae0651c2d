export { BenefitCard, type BenefitCardContent, type BenefitCardProps } from "./benefit-card.js";
