export type { Exercise } from "../../content/exercise.js";
export { ExerciseCard, type ExerciseCardProps } from "./exercise-card.js";
