export { TechniqueGrid, type TechniqueGridProps } from "./technique-grid.js";
