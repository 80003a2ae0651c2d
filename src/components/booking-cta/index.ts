export {
  BookingCTA,
  type BookingCTAProps,
  type BookingCTAVariant,
  type BookingLink,
} from "./booking-cta.js";
