export type { BodyArea, BodyRegion } from "../../content/body-area.js";
export { BodyMap, type BodyMapProps } from "./body-map.js";
export type { BodyView } from "./views.js";
