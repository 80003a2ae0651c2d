export { addressLines, type Address } from "./address.js";
export type { BookingLink } from "./booking-link.js";
export type { Clinic, ClinicKind } from "./clinic.js";
export type { Condition } from "./condition.js";
export type { Faq } from "./faq.js";
export type { Image } from "./image.js";
export { languageTag } from "./language-tag.js";
export { clinicDateOf, openStatus, type ClinicTime, type OpenStatus } from "./open-status.js";
export {
  dayAfter,
  hoursOn,
  openingHoursProblems,
  weekdayOf,
  weekdays,
  type OpeningException,
  type OpeningHours,
  type OpeningPeriod,
  type Weekday,
} from "./opening-hours.js";
export { displayNumber, smsUrl, telUrl, type Phone } from "./phone.js";
export type { Credential, Practitioner, Registration } from "./practitioner.js";
export { isPrice, type Price } from "./price.js";
export { isReviewOverdue, type Review } from "./review.js";
export type { Source } from "./source.js";
export type { Treatment } from "./treatment.js";
export { isTimeZone, type WallTime } from "./zone.js";
