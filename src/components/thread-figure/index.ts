export { ThreadFigure, type ThreadFigureProps } from "./thread-figure.js";
