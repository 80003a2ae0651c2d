export { StructuredData, type StructuredDataProps } from "./structured-data.js";
// One subpath for the component and for the builders under it.
export * from "../../structured-data/index.js";
