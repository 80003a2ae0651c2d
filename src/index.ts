export * from "./components/alternatives-list/index.js";
export * from "./components/announcement-banner/index.js";
export * from "./components/appointment-picker/index.js";
export * from "./components/appointment-request-form/index.js";
export * from "./components/article-byline/index.js";
export * from "./components/article-list/index.js";
export * from "./components/benefit-card/index.js";
export * from "./components/benefit-grid/index.js";
export * from "./components/body-map/index.js";
export * from "./components/booking-confirmation/index.js";
export * from "./components/booking-cta/index.js";
export * from "./components/booking-form/index.js";
export * from "./components/breadcrumbs/index.js";
export * from "./components/button/index.js";
export * from "./components/button-link/index.js";
export * from "./components/callout/index.js";
export * from "./components/care-card/index.js";
export * from "./components/cause-list/index.js";
export * from "./components/clinic-intro/index.js";
export * from "./components/comparison-table/index.js";
export * from "./components/condition-hero/index.js";
export * from "./components/condition-list/index.js";
export * from "./components/contact-form/index.js";
export * from "./components/contraindication-list/index.js";
export * from "./components/cookie-notice/index.js";
export * from "./components/definition/index.js";
export * from "./components/do-dont-list/index.js";
export * from "./components/exercise-card/index.js";
export * from "./components/faq-accordion/index.js";
export * from "./components/first-visit-steps/index.js";
export * from "./components/glossary-term/index.js";
export * from "./components/insurance-list/index.js";
export * from "./components/key-figures/index.js";
export * from "./components/key-takeaway/index.js";
export * from "./components/language-switcher/index.js";
export * from "./components/location-card/index.js";
export * from "./components/location-map/index.js";
export * from "./components/logo-list/index.js";
export * from "./components/mechanism-list/index.js";
export * from "./components/medical-disclaimer/index.js";
export * from "./components/not-found/index.js";
export * from "./components/on-this-page/index.js";
export * from "./components/open-now/index.js";
export * from "./components/opening-hours/index.js";
export * from "./components/outcome-list/index.js";
export * from "./components/page/index.js";
export * from "./components/page-header/index.js";
export * from "./components/page-hero/index.js";
export * from "./components/phone-link/index.js";
export * from "./components/photo-gallery/index.js";
export * from "./components/practitioner-card/index.js";
export * from "./components/price-list/index.js";
export * from "./components/prose/index.js";
export * from "./components/related-pages/index.js";
export * from "./components/reviewed-by/index.js";
export * from "./components/risk-list/index.js";
export * from "./components/search-field/index.js";
export * from "./components/section/index.js";
export * from "./components/session-plan/index.js";
export * from "./components/site-footer/index.js";
export * from "./components/site-header/index.js";
export * from "./components/skip-link/index.js";
export * from "./components/source-list/index.js";
export * from "./components/sticky-action-bar/index.js";
export * from "./components/symptom-list/index.js";
export * from "./components/team-grid/index.js";
export * from "./components/technique-card/index.js";
export * from "./components/technique-grid/index.js";
export * from "./components/testimonial-card/index.js";
export * from "./components/testimonial-list/index.js";
export * from "./components/thread-figure/index.js";
export {
  StructuredData,
  type StructuredDataProps,
} from "./components/structured-data/structured-data.js";
export type { Address } from "./content/address.js";
export type { BookingLink } from "./content/booking-link.js";
export type { Clinic, ClinicKind } from "./content/clinic.js";
export type { Condition } from "./content/condition.js";
export type { Image } from "./content/image.js";
export type {
  OpeningDay,
  OpeningException,
  OpeningPeriod,
  OpeningWeek,
  Weekday,
} from "./content/opening-hours.js";
export type { Phone } from "./content/phone.js";
export type { Credential, Practitioner, Registration } from "./content/practitioner.js";
export type { Price } from "./content/price.js";
export type { Review } from "./content/review.js";
export type { Source } from "./content/source.js";
export type { HeadingLevel } from "./internal/heading.js";
export type { LinkComponent } from "./internal/link.js";
export type { ImageComponent, ImageComponentProps } from "./internal/render-image.js";
export type { Messages, PartialMessages, PluralForms } from "./messages/messages.js";
export type { PageContent } from "./structured-data/index.js";
