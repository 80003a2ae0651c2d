export type { Technique, Pressure } from "../../content/technique.js";
export { TechniqueCard, type TechniqueCardProps } from "./technique-card.js";
