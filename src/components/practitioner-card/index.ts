export { PractitionerCard, type PractitionerCardProps } from "./practitioner-card.js";
