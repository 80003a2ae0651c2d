export {
  TechniqueCard,
  type Pressure,
  type TechniqueCardContent,
  type TechniqueCardProps,
} from "./technique-card.js";
