export { BookingError, bookingErrorCode, type BookingErrorCode } from "./booking-error.js";
export type * from "./types.js";
