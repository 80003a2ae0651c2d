export { BenefitGrid, type BenefitGridProps } from "./benefit-grid.js";
