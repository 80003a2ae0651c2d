export { OpenNow, type OpenNowProps } from "./open-now.js";
export { phoneFirstWhenOpen, type BookingOrder } from "./phone-first-when-open.js";
