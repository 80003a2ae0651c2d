export {
  TechniqueCard,
  type Pressure,
  type TechniqueCardContent,
  type TechniqueCardProps,
  type TechniqueImage,
} from "./technique-card.js";
