export {
  BookingError,
  bookingErrorCode,
  bookingErrorResult,
  type BookingErrorCode,
  type BookingErrorResult,
} from "./booking-error.js";
export { bookingErrorFrom } from "./booking-error-from.js";
export { bookingLink } from "./booking-link.js";
export { calendarFile, type CalendarEvent } from "./calendar-file.js";
export { calendarLinks, type CalendarLinks } from "./calendar-links.js";
export {
  dayState,
  indexSlots,
  mergeAvailability,
  nearestSlots,
  slotsByDay,
  type DayOfSlots,
  type DayState,
  type SlotIndex,
} from "./slots-by-day.js";
export { localTimes, visitorZoneDiffers } from "./local-times.js";
export type * from "./types.js";
export { epochMilliseconds, offsetMinutes } from "../time/instant.js";
export type { PlainDateTime } from "../time/plain-date-time.js";
export { isSameTimeZone, offsetMinutesAt, plainDateTimeAt } from "../time/time-zone.js";
export { endOfDay, startOfDay, toInstant, toPlainDateTime } from "../time/zoned-date-time.js";
