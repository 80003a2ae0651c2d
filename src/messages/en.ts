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

export const appointmentPicker: Messages["appointmentPicker"] = {
  service: "What is it for?",
  practitioner: "With whom?",
  anyone: "Anyone",
  length: "How long?",
  visit: "Your visit",
  howLong: "How long",
  price: "Price",
  notChosen: "Not chosen yet",
  showTimes: "Show times",
  day: "Choose a day",
  time: "Choose a time",
  firstFree: "First free time: {day}, {time}",
  times: { one: "{count} time", other: "{count} times" },
  places: { one: "{count} place left", other: "{count} places left" },
  elsewhere: "on another website",
  noTimes: "no free times",
  notChecked: "not checked yet",
  morning: "Morning",
  afternoon: "Afternoon",
  evening: "Evening",
  eveningFrom: 17,
  window: "between {from} and {until}",
  byPhone: "by telephone only",
  loading: "Looking for free times",
  noScript: "Free times can be shown with JavaScript only. Please call us.",
  empty: "We found no free times until {date}.",
  later: "Look at later days",
  openCalendar: "Choose a day in a calendar",
  closeCalendar: "Close the calendar",
  noCalendar: "The calendar could not be loaded. You can still choose a day above.",
  previousMonth: "The month before",
  nextMonth: "The month after",
  nextDay: "Next day with free times: {day}",
  failed: "The free times could not be loaded.",
  offline: "You seem to be offline. The free times will load when you are back.",
  rateLimited: {
    one: "Many people are asking just now. Try again in {count} second.",
    other: "Many people are asking just now. Try again in {count} seconds.",
  },
  rateLimitedMinutes: {
    one: "Many people are asking just now. Try again in {count} minute.",
    other: "Many people are asking just now. Try again in {count} minutes.",
  },
  retry: "Try again",
  zone: "These are the times in {place}.",
  yourTime: "{time} where you are",
  yourDay: "{day}, {time} where you are",
  chosen: "Your time: {day}, {time}",
  notThere: "{day}, {time} is not free any more. Please choose another time.",
  goToDetails: "Go on to your details",
  details: "Your details",
  book: "Book this time",
  move: "Move to this time",
  held: "We keep this time for you until {time}.",
  heldHere: "We keep this time for you while you fill in your details.",
  holdOver: "We no longer keep this time for you. It may still be free.",
  holdRefused:
    "Someone else may be booking this time just now. You can still try, or choose another.",
  holdExpired: "We could not keep this time any longer. Please choose it again, or another one.",
  taken: "Someone else has just booked this time. What you typed is still here.",
  nearby: "These times are near it:",
  nothingNearby: "Please choose another time, or call us.",
  unknown:
    "No answer came, so we do not know whether your visit is booked. Try again: it will not be booked twice. Or call us.",
  notBooked: "Your visit is not booked. Try again, or call us.",
  bookingLimited: {
    one: "Your visit is not booked yet. Many people are booking just now. Try again in {count} second.",
    other:
      "Your visit is not booked yet. Many people are booking just now. Try again in {count} seconds.",
  },
  bookingLimitedMinutes: {
    one: "Your visit is not booked yet. Many people are booking just now. Try again in {count} minute.",
    other:
      "Your visit is not booked yet. Many people are booking just now. Try again in {count} minutes.",
  },
  bookAgain: "Your visit is not booked yet. You can try again now.",
  goesOn: "Your visit is not booked yet. You finish it on another page, which opens now.",
  goOn: "Go to that page",
};

export const article: Messages["article"] = {
  updated: "Updated {date}",
  reading: { one: "{count} minute to read", other: "{count} minutes to read" },
};

export const appointmentRequestForm: Messages["appointmentRequestForm"] = {
  bestTime: "When is a good time to call?",
  morning: "Morning",
  afternoon: "Afternoon",
  evening: "Evening",
  anyTime: "Any time",
  send: "Ask us to call",
  orCall: "Or call us",
  sent: "Thank you. We have your request and will call you.",
};

export const bodyMap: Messages["bodyMap"] = {
  hurts: "Where it hurts",
  spreads: "Where it may spread",
  left: "{region}, left side",
  right: "{region}, right side",
  head: "Head",
  jaw: "Jaw",
  neck: "Neck",
  shoulder: "Shoulder",
  "shoulder-blade": "Shoulder blade",
  "upper-back": "Upper back",
  "lower-back": "Lower back",
  tailbone: "Tailbone",
  chest: "Chest",
  belly: "Belly",
  groin: "Groin",
  hip: "Hip",
  buttock: "Buttock",
  "upper-arm": "Upper arm",
  elbow: "Elbow",
  forearm: "Forearm",
  wrist: "Wrist",
  hand: "Hand",
  "thigh-front": "Front of the thigh",
  "thigh-side": "Outer thigh",
  "thigh-back": "Back of the thigh",
  knee: "Knee",
  shin: "Shin",
  calf: "Calf",
  ankle: "Ankle",
  heel: "Heel",
  foot: "Foot",
};

export const bookingConfirmation: Messages["bookingConfirmation"] = {
  confirmed: "Your visit is booked",
  pending: "We have your request",
  cancelled: "Your visit is cancelled",
  what: "What",
  practitioner: "With",
  when: "When",
  where: "Where",
  price: "Price",
  range: "{from} to {until}",
  yourTime: "{range} where you are",
  yourDay: "{day}, {range} where you are",
  change: "If you cannot come",
  manage: "Change or cancel your visit",
  cancel: "Cancel this visit",
  calendar: "Add it to your calendar",
  uncalendar: "Take it out of your calendar",
  file: "Calendar file",
  google: "Google Calendar",
  outlook: "Outlook",
};

export const bookingCTA: Messages["bookingCTA"] = { book: "Book online", text: "Send a text" };

export const bookingForm: Messages["bookingForm"] = {
  name: "Your name",
  nameMissing: "Tell us your name.",
  phone: "Telephone number",
  phoneMissing: "Give us a telephone number that we can call.",
  email: "Email address",
  firstVisit: "Is this your first visit?",
  yes: "Yes",
  no: "No",
  note: "A note for us",
  noteHint:
    "For example, if you use a wheelchair or need an interpreter. Please do not write about your health here: we will talk about it when we meet.",
  optional: "(optional)",
  send: "Send",
  sending: "Sending. Please wait.",
  sent: "Thank you. We have your message.",
  notSent: "It was not sent. What you typed is still here. Please try again.",
  offline:
    "You seem to be offline. It was not sent. What you typed is still here. Please try again when you are online.",
  noAnswer:
    "No answer came, so we do not know whether it reached us. What you typed is still here. Please send it again, or ask us.",
  rateLimited: {
    one: "It was not sent, because too many messages came at once. What you typed is still here. Please try again in {count} second.",
    other:
      "It was not sent, because too many messages came at once. What you typed is still here. Please try again in {count} seconds.",
  },
  rateLimitedMinutes: {
    one: "It was not sent, because too many messages came at once. What you typed is still here. Please try again in {count} minute.",
    other:
      "It was not sent, because too many messages came at once. What you typed is still here. Please try again in {count} minutes.",
  },
  rateLimitedHours: {
    one: "It was not sent, because too many messages came at once. Please try again in {count} hour.",
    other:
      "It was not sent, because too many messages came at once. Please try again in {count} hours.",
  },
  errors: "Please check these answers",
  error: "Error:",
  missing: "Please fill in: {label}",
  choose: "Please choose an answer: {label}",
  tooLong: "Please make this shorter: {label}. {over}",
  wrongEmail: "Check the email address. It should look like name@example.com.",
  wrongPhone: "Check the telephone number. It should be digits, as you would dial it.",
  wrongDate: "Check the date. It should have a day, a month and a year.",
  emailExample: "Such as name@example.com",
  charactersMost: { one: "At most {count} character", other: "At most {count} characters" },
  charactersLeft: {
    one: "You have {count} character left",
    other: "You have {count} characters left",
  },
  charactersOver: {
    one: "You have {count} character too many",
    other: "You have {count} characters too many",
  },
  leaveEmpty: "Leave this empty",
  isPerson: "I am a person",
  isPersonMissing: "Tick the box, so that we know that you are a person.",
};

export const breadcrumbs: Messages["breadcrumbs"] = { label: "Where you are" };

export const callout: Messages["callout"] = { important: "Important:" };

export const careCard: Messages["careCard"] = {
  emergency: "Emergency",
  urgent: "Urgent advice",
  nonUrgent: "Non-urgent advice",
};

export const contactForm: Messages["contactForm"] = {
  topic: "What is it about?",
  message: "Your message",
  messageMissing: "Write your message.",
  noHealth: "Please write nothing about your health here. We talk about that in private.",
  phone: "Telephone number, if we may call",
  urgent:
    "We do not read messages at once. If it cannot wait, see a doctor; in an emergency, call your emergency number.",
  send: "Send your message",
  sent: "Thank you. We have your message and will answer you.",
};

export const cookieNotice: Messages["cookieNotice"] = {
  label: "Your choice about cookies",
  accept: "Accept",
  refuse: "Refuse",
  save: "Save my choice",
};

export const definition: Messages["definition"] = { alsoKnownAs: "Also called: {names}" };

export const doDontList: Messages["doDontList"] = {
  do: "Do",
  dont: "Do not",
};

export const downloadList: Messages["downloadList"] = {
  pages: { one: "{count} page", other: "{count} pages" },
};

export const exerciseCard: Messages["exerciseCard"] = { dose: "How often", stopIf: "Stop if" };

export const glossaryTerm: Messages["glossaryTerm"] = { explain: "{term}: what it means" };

export const insuranceList: Messages["insuranceList"] = { note: "Good to know" };

export const jobList: Messages["jobList"] = {
  empty: "We have no open jobs just now.",
  closes: "Apply by {date}",
};

export const keyTakeaway: Messages["keyTakeaway"] = { heading: "In short" };

export const languageSwitcher: Messages["languageSwitcher"] = { label: "Languages" };

export const locationCard: Messages["locationCard"] = {
  parking: "Parking",
  access: "Getting in",
  directions: "Getting here",
  map: "See it on a map",
};

export const locationMap: Messages["locationMap"] = {
  show: "Show the map",
  notice: "The map comes from {provider}, who will then see your internet address.",
  title: "Map: {name}",
};

export const medicalDisclaimer: Messages["medicalDisclaimer"] = {
  heading: "About this page",
  text: "This page gives general information. It cannot tell you what is wrong or what you need. Ask a doctor or another health worker about your own health.",
};

export const notFound: Messages["notFound"] = {
  heading: "This page is not here",
  intro:
    "It may have moved, or the address has a small mistake. It is easy to find your way from here.",
  pages: "Where most people go next",
  orCall: "Or call us, and we will help.",
};

export const onThisPage: Messages["onThisPage"] = { heading: "On this page" };

export const openNow: Messages["openNow"] = {
  open: "Open now",
  until: "Open now, until {time}",
  today: "Opens today at {time}",
  tomorrow: "Opens tomorrow at {time}",
  day: "Opens {day} at {time}",
  closed: "Closed now",
  byAppointment: "By appointment today",
};

export const openingHours: Messages["openingHours"] = {
  closed: "Closed",
  allDay: "Open 24 hours",
  byAppointment: "By appointment",
  alsoByAppointment: "Also by appointment",
  today: "today",
  day: "Day",
  hours: "Hours",
  exceptions: "Different hours",
  range: "{from} to {until}",
  weekdays: "{from} to {until}",
};

export const phoneLink: Messages["phoneLink"] = {
  call: "Call",
  text: "Text",
  extension: "extension {extension}",
};

export const photoGallery: Messages["photoGallery"] = {
  viewer: "Enlarged photo",
  position: "{number} of {count}",
  previous: "The photo before",
  next: "The next photo",
  close: "Close",
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
  variant: "Option",
  from: "from {price}",
  sessions: { one: "{count} visit", other: "{count} visits" },
  perSession: "{price} a visit",
  validMonths: { one: "Valid for {count} month", other: "Valid for {count} months" },
  validUntil: "Valid until {date}",
};

export const relatedPages: Messages["relatedPages"] = { heading: "Read next" };

export const reviewedBy: Messages["reviewedBy"] = {
  author: "Written by",
  reviewer: "Checked by",
  published: "First published",
  lastReviewed: "Last checked",
  nextReview: "To be checked again",
};

export const searchField: Messages["searchField"] = {
  label: "Search this site",
  search: "Search",
};

export const sessionPlan: Messages["sessionPlan"] = {
  when: "When",
  sessions: "Visits",
  count: { one: "{count} visit", other: "{count} visits" },
  aim: "What for",
};

export const silentFilm: Messages["silentFilm"] = { play: "Play the film", pause: "Stop the film" };

export const siteFooter: Messages["siteFooter"] = { label: "More pages", email: "Email" };

export const siteHeader: Messages["siteHeader"] = { label: "Main", menu: "Menu" };

export const skipLink: Messages["skipLink"] = { skip: "Skip to the main content" };

export const socialLinks: Messages["socialLinks"] = { label: "Find us on" };

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

export const timetable: Messages["timetable"] = {
  range: "{from} to {until}",
  teacher: "with {teacher}",
  cancelled: "Cancelled for now",
};

export const duration: Messages["duration"] = {
  minutes: { one: "{count} minute", other: "{count} minutes" },
};

/** English. */
export const en: Messages = {
  locale,
  announcementBanner,
  appointmentPicker,
  article,
  appointmentRequestForm,
  bodyMap,
  bookingConfirmation,
  bookingCTA,
  bookingForm,
  breadcrumbs,
  callout,
  careCard,
  contactForm,
  cookieNotice,
  definition,
  doDontList,
  downloadList,
  exerciseCard,
  glossaryTerm,
  insuranceList,
  jobList,
  keyTakeaway,
  languageSwitcher,
  locationCard,
  locationMap,
  medicalDisclaimer,
  notFound,
  onThisPage,
  openNow,
  openingHours,
  phoneLink,
  photoGallery,
  practitionerCard,
  priceList,
  relatedPages,
  reviewedBy,
  searchField,
  sessionPlan,
  silentFilm,
  siteFooter,
  siteHeader,
  skipLink,
  socialLinks,
  sourceList,
  stickyActionBar,
  symptomList,
  techniqueCard,
  timetable,
  duration,
};
