export { BookingError, bookingErrorCode, type BookingErrorCode } from "./booking-error.js";
export { calendarFile, type CalendarEvent } from "./calendar-file.js";
export { calendarLinks, type CalendarLinks } from "./calendar-links.js";
export {
  endOfDay,
  instantAt,
  isSameZone,
  millisecondsOf,
  offsetMinutesOf,
  startOfDay,
  wallTimeAt,
  wallTimeOf,
  zoneOffsetMinutes,
  type WallTime,
} from "./instant.js";
export {
  dayState,
  mergePages,
  nearestSlots,
  slotsByDay,
  visitorZoneDiffers,
  type DayOfSlots,
} from "./slots-by-day.js";
export type * from "./types.js";
