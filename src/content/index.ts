export { addressLines, type Address } from "./address.js";
export type { BookingLink } from "./booking-link.js";
export type { Clinic, ClinicKind } from "./clinic.js";
export type { Condition } from "./condition.js";
export type { Faq } from "./faq.js";
export type { Image } from "./image.js";
export { languageTag } from "./language-tag.js";
export { clinicDateTime, openStatus, type ClinicTime, type OpenStatus } from "./open-status.js";
export {
  hoursOn,
  weekdayOn,
  weekdays,
  type OpeningDay,
  type OpeningException,
  type OpeningHours,
  type OpeningPeriod,
  type OpeningWeek,
  type Weekday,
} from "./opening-hours.js";
export { openingHoursProblems } from "./opening-hours-problems.js";
export { displayNumber, smsUrl, telUrl, type Phone } from "./phone.js";
export type { Credential, Practitioner, Registration } from "./practitioner.js";
export { isPrice, type Price } from "./price.js";
export { isReviewOverdue, type Review } from "./review.js";
export type { Source } from "./source.js";
export type { Treatment } from "./treatment.js";
export { addDays } from "../time/plain-date.js";
export type { PlainDateTime } from "../time/plain-date-time.js";
export { isTimeZone } from "../time/time-zone.js";
