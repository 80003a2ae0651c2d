export type { PricedService } from "../../content/priced-service.js";
export { PriceList, type PriceListProps } from "./price-list.js";
