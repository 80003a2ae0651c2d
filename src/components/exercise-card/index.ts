export { ExerciseCard, type ExerciseCardProps } from "./exercise-card.js";
