export type { ClinicLocation } from "../../content/clinic-location.js";
export { LocationList, type LocationListProps } from "./location-list.js";
