export { BookingCTA, type BookingCTAProps, type BookingCTAVariant } from "./booking-cta.js";
