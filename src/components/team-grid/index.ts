export { TeamGrid, type TeamGridProps } from "./team-grid.js";
