export type { PricedService, PriceGroup, PriceVariant } from "../../content/priced-service.js";
export { PriceList, type PriceListProps } from "./price-list.js";
