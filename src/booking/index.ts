export { isSameZone, wallTimeAt, zoneOffsetMinutes, type WallTime } from "../content/zone.js";
export {
  BookingError,
  bookingErrorCode,
  bookingRefusal,
  type BookingErrorCode,
  type BookingRefusal,
} from "./booking-error.js";
export { calendarFile, type CalendarEvent } from "./calendar-file.js";
export { calendarLinks, type CalendarLinks } from "./calendar-links.js";
export {
  endOfDay,
  instantAt,
  millisecondsOf,
  offsetMinutesOf,
  startOfDay,
  wallTimeOf,
  wallTimesOf,
} from "./instant.js";
export {
  dayState,
  indexSlots,
  mergeAvailability,
  nearestSlots,
  slotsByDay,
  visitorZoneDiffers,
  type DayOfSlots,
  type DayState,
  type SlotIndex,
} from "./slots-by-day.js";
export type * from "./types.js";
