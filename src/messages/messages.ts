/** A sentence for each plural form of a language (CLDR); `{count}` stands for the number. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * The library's own words in one language. Plain data, so that it can cross from the server to a
 * client component. Words in braces stand for values.
 */
export interface Messages {
  /** BCP 47 language tag, which decides plural forms, dates, times and prices. */
  locale: string;
  announcementBanner: {
    /** Names the banner for a screen reader when it has no heading. */
    label: string;
    /** `{date}` is the last day. */
    until: string;
  };
  appointmentPicker: {
    service: string;
    practitioner: string;
    /** The choice of no practitioner in particular. */
    anyone: string;
    length: string;
    /** Loads the page anew with the choices, where there is no JavaScript. */
    showTimes: string;
    day: string;
    time: string;
    /** `{day}` and `{time}` are the first that are free. */
    firstFree: string;
    /** How many times a day has. */
    times: PluralForms;
    noTimes: string;
    notChecked: string;
    morning: string;
    afternoon: string;
    evening: string;
    /** A time that is somewhere between two. */
    window: string;
    /** A time that only the telephone gives. */
    byPhone: string;
    loading: string;
    /** Nothing until `{date}`. */
    empty: string;
    later: string;
    openCalendar: string;
    closeCalendar: string;
    previousMonth: string;
    nextMonth: string;
    /** The day chosen has no times; `{day}` is the next that has. */
    nextDay: string;
    failed: string;
    offline: string;
    rateLimited: PluralForms;
    retry: string;
    /** `{zone}` is the clinic's, in words. */
    zone: string;
    /** The same time where the visitor is. */
    yourTime: string;
    /** The time that a visitor has chosen. */
    chosen: string;
    details: string;
    book: string;
    move: string;
    /** The slot is kept until `{time}`. */
    held: string;
    holdExpired: string;
    taken: string;
    unknown: string;
    notBooked: string;
  };
  appointmentRequestForm: {
    /** The question for the best time to call. */
    bestTime: string;
    morning: string;
    afternoon: string;
    evening: string;
    anyTime: string;
    /** The button. */
    send: string;
    /** Before the clinic's telephone number. */
    orCall: string;
  };
  bookingConfirmation: {
    confirmed: string;
    pending: string;
    cancelled: string;
    what: string;
    practitioner: string;
    when: string;
    where: string;
    /** `{from}` and `{until}` are times. */
    range: string;
    change: string;
    /** The link to where a visit is changed. */
    manage: string;
    /** The button that cancels. */
    cancel: string;
    calendar: string;
    file: string;
    google: string;
    outlook: string;
  };
  bookingCTA: {
    /** The booking link when the author gives no label. */
    book: string;
    /** The link that starts a text message. */
    text: string;
  };
  bookingForm: {
    name: string;
    nameMissing: string;
    phone: string;
    phoneMissing: string;
    email: string;
    firstVisit: string;
    yes: string;
    no: string;
    note: string;
    noteHint: string;
    /** Behind the label of a field that may stay empty. */
    optional: string;
    send: string;
    /** Said while it is being sent. */
    sending: string;
    /** Said when it could not be sent. */
    notSent: string;
    /** Heading over the list of what is to be put right. */
    errors: string;
    /** Said before each of them at its field. */
    error: string;
    /** A field that was left empty; `{label}` is its label. */
    missing: string;
    /** A choice that was not made; `{label}` is its label. */
    choose: string;
    wrongEmail: string;
    wrongPhone: string;
    /** The label of a field that is hidden and catches robots. */
    leaveEmpty: string;
  };
  breadcrumbs: {
    /** Names the trail. */
    label: string;
  };
  callout: {
    /** Said before the heading of an important callout. */
    important: string;
  };
  careCard: {
    /** Said and shown before the heading of each level. */
    emergency: string;
    urgent: string;
    nonUrgent: string;
  };
  definition: {
    /** Before other names of a condition. */
    alsoKnownAs: string;
  };
  doDontList: {
    do: string;
    dont: string;
    /** Before each thing not to do; `{action}` is the thing. */
    doNot: string;
    /** How a thing not to do begins when it says so itself, in lower case, with `|` between. */
    saysNot: string;
  };
  exerciseCard: {
    dose: string;
    stopIf: string;
  };
  glossaryTerm: {
    /** Names the button behind a term; `{term}` is the term. */
    explain: string;
  };
  insuranceList: {
    /** Before the note of an insurance list. */
    note: string;
  };
  keyTakeaway: {
    /** The heading when the author gives none. */
    heading: string;
  };
  languageSwitcher: {
    /** Names the list of languages. */
    label: string;
  };
  locationCard: {
    parking: string;
    access: string;
    directions: string;
    /** The link to a map. */
    map: string;
  };
  medicalDisclaimer: {
    heading: string;
    text: string;
  };
  onThisPage: {
    heading: string;
  };
  openNow: {
    /** Around the clock, or for more than a day yet. */
    open: string;
    /** `{time}` is when it closes. */
    until: string;
    /** `{time}` is when it opens. */
    today: string;
    tomorrow: string;
    /** `{day}` is a weekday, or a date where that is more than six days away. */
    day: string;
    /** Where it does not open for two months. */
    closed: string;
  };
  openingHours: {
    closed: string;
    /** Behind the name of today. */
    today: string;
    day: string;
    hours: string;
    /** Heading over days that differ. */
    exceptions: string;
    /** `{from}` and `{until}` are times or dates. */
    range: string;
  };
  phoneLink: {
    /** Said before the number. */
    call: string;
    /** Said before the number of a link that starts a text message. */
    text: string;
    /** Behind the number; `{extension}` is the number of the extension. */
    extension: string;
  };
  practitionerCard: {
    register: string;
    languages: string;
    specialties: string;
  };
  priceList: {
    service: string;
    duration: string;
    price: string;
    /** In place of a price that is missing. */
    ask: string;
  };
  relatedPages: {
    heading: string;
  };
  reviewedBy: {
    author: string;
    reviewer: string;
    published: string;
    lastReviewed: string;
    nextReview: string;
  };
  sessionPlan: {
    when: string;
    sessions: string;
    /** A number of sessions. */
    count: PluralForms;
    aim: string;
  };
  siteFooter: {
    /** Names the footer's links. */
    label: string;
    email: string;
  };
  siteHeader: {
    /** Names the main navigation. */
    label: string;
    /** Opens the navigation on a narrow screen. */
    menu: string;
  };
  skipLink: {
    skip: string;
  };
  sourceList: {
    heading: string;
  };
  stickyActionBar: {
    /** Names the bar. */
    label: string;
    call: string;
  };
  symptomList: {
    common: string;
    lessCommon: string;
    worseWhen: string;
    betterWhen: string;
  };
  techniqueCard: {
    duration: string;
    pressure: string;
    light: string;
    medium: string;
    firm: string;
    suitsFor: string;
    notFor: string;
  };
  /** Lengths of time. */
  duration: {
    minutes: PluralForms;
  };
}
