export { MechanismList, type Mechanism, type MechanismListProps } from "./mechanism-list.js";
