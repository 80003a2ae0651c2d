export type { Alternative } from "./alternative.js";
export type { Article } from "./article.js";
export type { Benefit } from "./benefit.js";
export type { BodyArea, BodyRegion } from "./body-area.js";
export type { Breadcrumb } from "./breadcrumb.js";
export type { Cause } from "./cause.js";
export type { ChecklistItem, ChecklistGroup } from "./checklist-item.js";
export type { ClassSession } from "./class-session.js";
export type { ClinicLocation } from "./clinic-location.js";
export type { ComparisonRow } from "./comparison-row.js";
export type { ConditionPage } from "./condition-page.js";
export type { ConsentPurpose } from "./consent-purpose.js";
export type { Contraindication } from "./contraindication.js";
export type { Download } from "./download.js";
export type { Exercise } from "./exercise.js";
export type { FirstVisitStep } from "./first-visit-step.js";
export type { Insurer } from "./insurer.js";
export type { JobOpening } from "./job-opening.js";
export type { KeyFigure } from "./key-figure.js";
export type { LanguageItem } from "./language-item.js";
export type { LegalFact } from "./legal-fact.js";
export type { Logo } from "./logo.js";
export type { Mechanism } from "./mechanism.js";
export type { MessageLink } from "./message-link.js";
export type { NavigationItem, NavigationMenu, NavigationPage } from "./navigation-item.js";
export type { Outcome } from "./outcome.js";
export type { PageGroup } from "./page-group.js";
export type { PagePart } from "./page-part.js";
export type { PlanPhase } from "./plan-phase.js";
export type { PricedService, PriceGroup, PriceVariant } from "./priced-service.js";
export type { Profile } from "./profile.js";
export type { Question } from "./question.js";
export type { RelatedPage } from "./related-page.js";
export type { Risk } from "./risk.js";
export type { Symptom } from "./symptom.js";
export type { Technique, Pressure } from "./technique.js";
export type { Testimonial } from "./testimonial.js";
export { addressLines, type Address } from "./address.js";
export type { BookingLink } from "./booking-link.js";
export type { Clinic, ClinicKind } from "./clinic.js";
export type { Condition } from "./condition.js";
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
export { addDays } from "../time/plain-date.js";
export type { PlainDateTime } from "../time/plain-date-time.js";
export { isTimeZone } from "../time/time-zone.js";
