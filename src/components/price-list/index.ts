export { PriceList, type PricedService, type PriceListProps } from "./price-list.js";
