export type { Mechanism } from "../../content/mechanism.js";
export { MechanismList, type MechanismListProps } from "./mechanism-list.js";
