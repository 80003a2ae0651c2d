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
    /** Names the summary of the visit. */
    visit: string;
    /** In the summary: how long the visit is. */
    howLong: string;
    /** In the summary: what the visit costs. */
    price: string;
    /** In the summary, for a time that is not chosen yet. */
    notChosen: string;
    /** Loads the page anew with the choices, where there is no JavaScript. */
    showTimes: string;
    day: string;
    time: string;
    /** `{day}` and `{time}` are the first that are free. */
    firstFree: string;
    /** How many times a day has. */
    times: PluralForms;
    /** How many people can still book a time. */
    places: PluralForms;
    /** Beside a time that is booked at the provider's own page. */
    elsewhere: string;
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
    /** In place of free times that only a script can find, where there is none. */
    noScript: string;
    /** Nothing until `{date}`. */
    empty: string;
    later: string;
    openCalendar: string;
    closeCalendar: string;
    /** The calendar could not be loaded. */
    noCalendar: string;
    previousMonth: string;
    nextMonth: string;
    /** The day chosen has no times; `{day}` is the next that has. */
    nextDay: string;
    failed: string;
    offline: string;
    /** The wait before free times can be asked for again, in seconds. */
    rateLimited: PluralForms;
    /** The same wait, in minutes. */
    rateLimitedMinutes: PluralForms;
    retry: string;
    /** `{zone}` is the clinic's, in words. */
    zone: string;
    /** The same time where the visitor is. */
    yourTime: string;
    /** The same, where `{day}` there is not the clinic's. */
    yourDay: string;
    /** The time that a visitor has chosen. */
    chosen: string;
    /** The time that a visitor had chosen is not free any more; `{day}` and `{time}` are that time. */
    notThere: string;
    /** A link from the chosen time to the questions. */
    goToDetails: string;
    details: string;
    book: string;
    move: string;
    /** The slot is kept until `{time}`. */
    held: string;
    /** The slot is kept for as long as the visitor is at the page. */
    heldHere: string;
    /** The slot was kept, and is not kept any longer; it may be free. */
    holdOver: string;
    /** Somebody else may be about to book the same time. */
    holdRefused: string;
    holdExpired: string;
    taken: string;
    /** Before a list of free times near the one that is taken. */
    nearby: string;
    /** In place of that list, where it is empty. */
    nothingNearby: string;
    unknown: string;
    notBooked: string;
    /** Nothing is booked, and the wait before it can be tried again, in seconds. */
    bookingLimited: PluralForms;
    /** The same wait, in minutes. */
    bookingLimitedMinutes: PluralForms;
    /** After that wait. */
    bookAgain: string;
    /** The booking is finished at the provider's own page. */
    goesOn: string;
    /** The link to that page. */
    goOn: string;
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
    /** In place of the form, when it is sent. */
    sent: string;
  };
  bookingConfirmation: {
    confirmed: string;
    pending: string;
    cancelled: string;
    what: string;
    practitioner: string;
    when: string;
    where: string;
    /** Before what the visit costs. */
    price: string;
    /** `{from}` and `{until}` are times. */
    range: string;
    /** The same hours on the clock of a visitor who is elsewhere; `{range}` is the range above. */
    yourTime: string;
    /** The same, where `{day}` there is not the clinic's: "Monday 7 December 2026". */
    yourDay: string;
    change: string;
    /** The link to where a visit is changed. */
    manage: string;
    /** The button that cancels. */
    cancel: string;
    /** Before the ways to add a visit to a calendar. */
    calendar: string;
    /** Before the file that takes a cancelled visit out of a calendar. */
    uncalendar: string;
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
    /** In place of the form, when it is sent. */
    sent: string;
    /** Said when it was surely not sent. */
    notSent: string;
    /** The same, and the browser has no network. */
    offline: string;
    /** Said when nobody knows whether it was sent. */
    noAnswer: string;
    /** It was not sent, and the wait before it can be tried again, in seconds. */
    rateLimited: PluralForms;
    /** The same wait, in minutes. */
    rateLimitedMinutes: PluralForms;
    /** The same wait, in hours. */
    rateLimitedHours: PluralForms;
    /** Heading over the list of what is to be put right. */
    errors: string;
    /** Said before each of them at its field. */
    error: string;
    /** A field that was left empty; `{label}` is its label. */
    missing: string;
    /** A choice that was not made; `{label}` is its label. */
    choose: string;
    /** A text with more letters than it may have; `{label}` is its label, `{over}` the sentence of charactersOver. */
    tooLong: string;
    wrongEmail: string;
    wrongPhone: string;
    /** A date of which a part is missing, or that does not exist. */
    wrongDate: string;
    /** What an email address looks like: a hint of the browser's, where there is no script. */
    emailExample: string;
    /** How long a text may be, under its label. */
    charactersMost: PluralForms;
    /** How much more can be typed. */
    charactersLeft: PluralForms;
    /** How much too much is typed. */
    charactersOver: PluralForms;
    /**
     * The label of a field that is hidden and catches robots. No word that a browser knows a
     * visitor's details by, such as name, mail, address or site.
     */
    leaveEmpty: string;
    /** A box to tick, where something was taken for a robot's. */
    isPerson: string;
    /** That box was not ticked. */
    isPersonMissing: string;
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

/** Words of an author's own: groups, or single words of a group. English has the others. */
export type PartialMessages = {
  [Group in keyof Messages]?: Messages[Group] extends string ? string : Partial<Messages[Group]>;
};
