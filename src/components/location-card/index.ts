export { LocationCard, type LocationCardProps } from "./location-card.js";
