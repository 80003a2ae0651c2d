export type { KeyFigure } from "../../content/key-figure.js";
export { KeyFigures, type KeyFiguresProps } from "./key-figures.js";
