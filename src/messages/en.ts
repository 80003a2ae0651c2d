import type { Messages } from "./messages.js";

/*
 * English, the default of every component. One constant a group, so that a page's bundle keeps the
 * words of its own components and drops the others.
 */

export const locale: Messages["locale"] = "en-GB";

export const announcementBanner: Messages["announcementBanner"] = {
  label: "Announcement",
  until: "Until {date}",
};

export const bookingCTA: Messages["bookingCTA"] = { book: "Book online", text: "Send a text" };

export const breadcrumbs: Messages["breadcrumbs"] = { label: "Where you are" };

export const callout: Messages["callout"] = { important: "Important:" };

export const careCard: Messages["careCard"] = {
  emergency: "Emergency",
  urgent: "Urgent advice",
  nonUrgent: "Non-urgent advice",
};

export const definition: Messages["definition"] = { alsoKnownAs: "Also called" };

export const doDontList: Messages["doDontList"] = {
  do: "Do",
  dont: "Do not",
  doNot: "do not {action}",
  saysNot: "do not|don't|never|avoid",
};

export const exerciseCard: Messages["exerciseCard"] = { dose: "How often", stopIf: "Stop if" };

export const glossaryTerm: Messages["glossaryTerm"] = { explain: "{term}: what it means" };

export const insuranceList: Messages["insuranceList"] = { note: "Good to know" };

export const keyTakeaway: Messages["keyTakeaway"] = { heading: "In short" };

export const languageSwitcher: Messages["languageSwitcher"] = { label: "Languages" };

export const locationCard: Messages["locationCard"] = {
  parking: "Parking",
  access: "Getting in",
  directions: "Getting here",
  map: "See it on a map",
};

export const medicalDisclaimer: Messages["medicalDisclaimer"] = {
  heading: "About this page",
  text: "This page gives general information. It cannot tell you what is wrong or what you need. Ask a doctor or another health worker about your own health.",
};

export const onThisPage: Messages["onThisPage"] = { heading: "On this page" };

export const openingHours: Messages["openingHours"] = {
  closed: "Closed",
  today: "today",
  day: "Day",
  hours: "Hours",
  exceptions: "Different hours",
  range: "{from} to {until}",
};

export const phoneLink: Messages["phoneLink"] = {
  call: "Call",
  text: "Text",
  extension: "extension {extension}",
};

export const practitionerCard: Messages["practitionerCard"] = {
  register: "Registered with",
  languages: "Speaks",
  specialties: "Treats most",
};

export const priceList: Messages["priceList"] = {
  service: "Service",
  duration: "Time",
  price: "Price",
  ask: "Please ask",
};

export const relatedPages: Messages["relatedPages"] = { heading: "Read next" };

export const reviewedBy: Messages["reviewedBy"] = {
  author: "Written by",
  reviewer: "Checked by",
  published: "First published",
  lastReviewed: "Last checked",
  nextReview: "To be checked again",
};

export const sessionPlan: Messages["sessionPlan"] = {
  when: "When",
  sessions: "Visits",
  count: { one: "{count} visit", other: "{count} visits" },
  aim: "What for",
};

export const siteFooter: Messages["siteFooter"] = { label: "More pages", email: "Email" };

export const siteHeader: Messages["siteHeader"] = { label: "Main", menu: "Menu" };

export const skipLink: Messages["skipLink"] = { skip: "Skip to the main content" };

export const sourceList: Messages["sourceList"] = { heading: "Sources" };

export const stickyActionBar: Messages["stickyActionBar"] = { label: "Book a visit", call: "Call" };

export const symptomList: Messages["symptomList"] = {
  common: "Common",
  lessCommon: "Less common",
  worseWhen: "Often worse",
  betterWhen: "Often better",
};

export const techniqueCard: Messages["techniqueCard"] = {
  duration: "Time",
  pressure: "Pressure",
  light: "Light",
  medium: "Medium",
  firm: "Firm",
  suitsFor: "Good for",
  notFor: "Not for",
};

export const duration: Messages["duration"] = {
  minutes: { one: "{count} minute", other: "{count} minutes" },
};

/** English. */
export const en: Messages = {
  locale,
  announcementBanner,
  bookingCTA,
  breadcrumbs,
  callout,
  careCard,
  definition,
  doDontList,
  exerciseCard,
  glossaryTerm,
  insuranceList,
  keyTakeaway,
  languageSwitcher,
  locationCard,
  medicalDisclaimer,
  onThisPage,
  openingHours,
  phoneLink,
  practitionerCard,
  priceList,
  relatedPages,
  reviewedBy,
  sessionPlan,
  siteFooter,
  siteHeader,
  skipLink,
  sourceList,
  stickyActionBar,
  symptomList,
  techniqueCard,
  duration,
};
