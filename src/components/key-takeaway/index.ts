export { KeyTakeaway, type KeyTakeawayProps } from "./key-takeaway.js";
