/** A sentence for each plural form of a language (CLDR); `{count}` stands for the number. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * The library's own words in one language. Plain data, so that it can cross from the server to a
 * client component. Words in braces stand for values.
 *
 * To translate: words that stand before, beside or over something, and sentences with `{names}`,
 * `{place}`, `{provider}` or `{teacher}`, meet words of an author's that nobody inflects. Let
 * such a word force no case and no contraction, and agree with no gender or number: "Berufsregister"
 * in place of "Registriert bei", "Souvent" in place of "Fréquent". They are in
 * `bookingConfirmation` (`what` to `where`), `careCard`, `definition`, `doDontList`,
 * `exerciseCard`, `locationCard`, `locationMap`, `practitionerCard`, `reviewedBy` (`author`,
 * `reviewer`), `symptomList`, `techniqueCard` and `timetable`.
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
    /** The question over the choice of a service. */
    service: string;
    /** The question over the choice of a practitioner. */
    practitioner: string;
    /** The choice of no practitioner in particular. */
    anyone: string;
    /** The question over the choice of a length of visit. */
    length: string;
    /** Names the summary of the visit. */
    visit: string;
    /** In the summary: how long the visit is. */
    howLong: string;
    /** In the summary: what the visit costs. */
    price: string;
    /** In the summary, for a time that is not chosen yet. */
    notChosen: string;
    /** Reloads the page with the choices, without JavaScript. */
    showTimes: string;
    /** Names the choice of a day, and the grid of the calendar. */
    day: string;
    /** Names the choice of a time, and asks for it where none is chosen. */
    time: string;
    /** `{day}` and `{time}` are the first that are free. */
    firstFree: string;
    /** How many times a day has. */
    times: PluralForms;
    /** How many people can still book a time. */
    places: PluralForms;
    /** Beside a time that is booked at the provider's own page. */
    elsewhere: string;
    /** A day of the calendar on which nothing is free. */
    noTimes: string;
    /** A day of the calendar that was not asked about yet. */
    notChecked: string;
    /** Heading over the times before noon. */
    morning: string;
    /** Heading over the times from noon on. */
    afternoon: string;
    /** Heading over the times of the evening. */
    evening: string;
    /** The hour from which a time is in the evening: 17 for 5 pm. CLDR's day periods say when, but for English. */
    eveningFrom: number;
    /** A time that is somewhere between two. */
    window: string;
    /** A time that only the telephone gives. */
    byPhone: string;
    /** Said while free times are fetched. */
    loading: string;
    /** In place of the free times, without JavaScript. */
    noScript: string;
    /** Nothing until `{date}`. */
    empty: string;
    /** The button that looks at days after those shown. */
    later: string;
    /** The button that opens a calendar of a month. */
    openCalendar: string;
    /** The same button, while the calendar is open. */
    closeCalendar: string;
    /** The calendar could not be loaded. */
    noCalendar: string;
    /** Names the button for the month before. */
    previousMonth: string;
    /** Names the button for the month after. */
    nextMonth: string;
    /** The day chosen has no times; `{day}` is the next that has. */
    nextDay: string;
    /** The free times could not be fetched. */
    failed: string;
    /** The same, and the browser has no network. */
    offline: string;
    /** The wait before free times can be asked for again, in seconds. */
    rateLimited: PluralForms;
    /** The same wait, in minutes. */
    rateLimitedMinutes: PluralForms;
    /** The button that fetches them again. */
    retry: string;
    /** For visitors elsewhere: the times are those of the clinic. `{place}` is its town. */
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
    /** Heading over the questions about the visitor. */
    details: string;
    /** The button that books the chosen time. */
    book: string;
    /** The same button, where a visit that is booked is moved. */
    move: string;
    /** The slot is kept until `{time}`. */
    held: string;
    /** The slot is kept for as long as the visitor is at the page. */
    heldHere: string;
    /** The slot was kept, and is not kept any longer; it may be free. */
    holdOver: string;
    /** Somebody else may be about to book the same time. */
    holdRefused: string;
    /** Booking was refused, since the slot was kept too long. */
    holdExpired: string;
    /** Booking was refused, since somebody else was faster. */
    taken: string;
    /** Before a list of free times near the one that is taken. */
    nearby: string;
    /** In place of that list, where it is empty. */
    nothingNearby: string;
    /** Nobody knows whether it is booked; a second try is safe. */
    unknown: string;
    /** Booking was refused for another reason. */
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
  article: {
    /** The day on which its content was last changed. */
    updated: string;
    /** How long it takes to read. */
    reading: PluralForms;
  };
  appointmentRequestForm: {
    /** The question for the best time to call. */
    bestTime: string;
    /** An answer: before noon. */
    morning: string;
    /** An answer: from noon on. */
    afternoon: string;
    /** An answer: in the evening. */
    evening: string;
    /** An answer: whenever it suits the clinic. */
    anyTime: string;
    /** The button. */
    send: string;
    /** Before the clinic's telephone number. */
    orCall: string;
    /** In place of the form, when it is sent. */
    sent: string;
  };
  bodyMap: {
    /** Heading over the regions that hurt. */
    hurts: string;
    /** Heading over the regions that pain or another feeling may go to. */
    spreads: string;
    /** `{region}` is one of those below, on the person's own left. */
    left: string;
    /** The same on the right. */
    right: string;
    /** A region of the body, as the next ones: the skull and the face above the mouth. */
    head: string;
    /** Around the mouth and chin. */
    jaw: string;
    /** From the skull to the shoulders, all round. */
    neck: string;
    /** Where the arm begins. */
    shoulder: string;
    /** The flat bone on the back. */
    "shoulder-blade": string;
    /** Behind the ribs. */
    "upper-back": string;
    /** Between the ribs and the buttocks. */
    "lower-back": string;
    /** The end of the spine. */
    tailbone: string;
    /** In front of the ribs. */
    chest: string;
    /** Between the ribs and the legs, in front. */
    belly: string;
    /** The crease between belly and thigh. */
    groin: string;
    /** The outside, where the leg begins. */
    hip: string;
    /** What one sits on. */
    buttock: string;
    /** Between shoulder and elbow. */
    "upper-arm": string;
    /** Where the arm bends. */
    elbow: string;
    /** Between elbow and wrist. */
    forearm: string;
    /** Where the hand begins. */
    wrist: string;
    /** With the fingers. */
    hand: string;
    /** The thigh, seen from the front. */
    "thigh-front": string;
    /** The thigh, on the outside. */
    "thigh-side": string;
    /** The thigh, seen from behind. */
    "thigh-back": string;
    /** Where the leg bends. */
    knee: string;
    /** Between knee and ankle, in front. */
    shin: string;
    /** Between knee and ankle, behind. */
    calf: string;
    /** Where the foot begins. */
    ankle: string;
    /** The back of the foot. */
    heel: string;
    /** With the toes. */
    foot: string;
  };
  bookingConfirmation: {
    /** Heading: the visit is booked. */
    confirmed: string;
    /** Heading: the clinic has still to say yes. */
    pending: string;
    /** Heading: the visit is called off. */
    cancelled: string;
    /** Before the service. */
    what: string;
    /** Before the practitioner's name. */
    practitioner: string;
    /** Before the day and the hours. */
    when: string;
    /** Before the clinic's name and address. */
    where: string;
    /** Before what the visit costs. */
    price: string;
    /** `{from}` and `{until}` are times. */
    range: string;
    /** The same hours on the clock of a visitor who is elsewhere; `{range}` is the range above. */
    yourTime: string;
    /** The same, where `{day}` there is not the clinic's: "Monday 7 December 2026". */
    yourDay: string;
    /** Heading over the ways to move or cancel. */
    change: string;
    /** The link to where a visit is changed. */
    manage: string;
    /** The button that cancels. */
    cancel: string;
    /** Before the ways to add a visit to a calendar. */
    calendar: string;
    /** Before the file that takes a cancelled visit out of a calendar. */
    uncalendar: string;
    /** The link to a calendar file. */
    file: string;
    /** The link to Google's calendar, by its name in that language. */
    google: string;
    /** The link to Outlook's calendar. */
    outlook: string;
  };
  bookingCTA: {
    /** The booking link when the author gives no label. */
    book: string;
    /** The link that starts a text message. */
    text: string;
  };
  bookingForm: {
    /** Label of the field for a name. */
    name: string;
    /** That field was left empty. */
    nameMissing: string;
    /** Label of the field for a telephone number. */
    phone: string;
    /** That field was left empty. */
    phoneMissing: string;
    /** Label of the field for an email address. */
    email: string;
    /** The question that `yes` and `no` answer. */
    firstVisit: string;
    /** An answer to `firstVisit`. */
    yes: string;
    /** An answer to `firstVisit`. */
    no: string;
    /** Label of the field for a message. */
    note: string;
    /** Under that label. It asks for no word about health, which a form should not carry. */
    noteHint: string;
    /** Behind the label of a field that may stay empty. */
    optional: string;
    /** The button. */
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
    /** An email address that cannot be one; with an example. */
    wrongEmail: string;
    /** A telephone number that cannot be one. */
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
    /** Help within a day. */
    urgent: string;
    /** Help when it suits. */
    nonUrgent: string;
  };
  contactForm: {
    /** The question for the topic. */
    topic: string;
    /** The question for the message. */
    message: string;
    /** The message for a missing message. */
    messageMissing: string;
    /** The hint that health details do not belong in the message. */
    noHealth: string;
    /** The question for a telephone number, which may stay empty. */
    phone: string;
    /** Before the form: that nobody reads at once, and where to turn. */
    urgent: string;
    /** The button. */
    send: string;
    /** Once the form is sent. */
    sent: string;
  };
  cookieNotice: {
    /** Names the notice. */
    label: string;
    /** The button that agrees to all. */
    accept: string;
    /** The button that agrees to nothing. */
    refuse: string;
    /** The button that agrees to the purposes that are ticked. */
    save: string;
  };
  definition: {
    /** `{names}` are other names of a condition, as a list. */
    alsoKnownAs: string;
  };
  doDontList: {
    /** Heading over what to do. */
    do: string;
    /** Heading over what not to do. */
    dont: string;
  };
  downloadList: {
    /** How many pages a file has on paper. */
    pages: PluralForms;
  };
  exerciseCard: {
    /** Before how often an exercise is done. */
    dose: string;
    /** Before when to stop, as a sentence or a few words; "When to stop" suits both in any language. */
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
  jobList: {
    /** In place of jobs, where the clinic offers no job. */
    empty: string;
    /** `{date}` is the last day to apply. */
    closes: string;
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
    /** Before where to park. */
    parking: string;
    /** Before how to get into the building, with a wheelchair too. */
    access: string;
    /** Before how to come, by bus or car. */
    directions: string;
    /** The link to a map. */
    map: string;
  };
  locationMap: {
    /** The button that loads the map. */
    show: string;
    /** Beside the button; `{provider}` is who provides the map. */
    notice: string;
    /** Names the map for a screen reader; `{name}` is the name of the clinic. */
    title: string;
  };
  medicalDisclaimer: {
    /** Names the note. */
    heading: string;
    /** That a page is no advice to one person, and who to ask. */
    text: string;
  };
  notFound: {
    /** The heading. */
    heading: string;
    /** What may have happened, and that it is not the visitor's fault. */
    intro: string;
    /** Above the links to other pages. */
    pages: string;
    /** Before the clinic's telephone number. */
    orCall: string;
  };
  onThisPage: {
    /** Heading over links to the parts of a page. */
    heading: string;
  };
  openNow: {
    /** Around the clock, or for more than a day yet. */
    open: string;
    /** `{time}` is when it closes. */
    until: string;
    /** `{time}` is when it opens. */
    today: string;
    /** `{time}` is when it opens. */
    tomorrow: string;
    /** `{day}` is a weekday, or a date where that is more than six days away. */
    day: string;
    /** Where it does not open for two months. */
    closed: string;
    /** Where it is not open, and today's visits are by appointment. */
    byAppointment: string;
  };
  openingHours: {
    /** In place of hours, on a day without any. */
    closed: string;
    /** From midnight to midnight. */
    allDay: string;
    /** In place of hours. */
    byAppointment: string;
    /** Below hours: at other times, by appointment. */
    alsoByAppointment: string;
    /** Behind the name of today. */
    today: string;
    /** Names the column of days for a screen reader. */
    day: string;
    /** Names the column of hours for a screen reader. */
    hours: string;
    /** Heading over days that differ. */
    exceptions: string;
    /** `{from}` and `{until}` are times. */
    range: string;
    /** `{from}` and `{until}` are weekdays. */
    weekdays: string;
  };
  phoneLink: {
    /** Said before the number. */
    call: string;
    /** Said before the number of a link that starts a text message. */
    text: string;
    /** Behind the number; `{extension}` is the number of the extension. */
    extension: string;
  };
  photoGallery: {
    /** Names the enlarged photo for a screen reader. */
    viewer: string;
    /** Which photo of all it is: `{number}` of `{count}`. */
    position: string;
    /** Names the button that goes back by one photo. */
    previous: string;
    /** Names the button that goes on by one photo. */
    next: string;
    /** Names the button that closes the enlarged photo. */
    close: string;
  };
  practitionerCard: {
    /** Before a professional register and the number in it. */
    register: string;
    /** Before the languages that somebody speaks. */
    languages: string;
    /** Before what somebody treats most. */
    specialties: string;
  };
  priceList: {
    /** Heading of the column of services. */
    service: string;
    /** Heading of the column of lengths of time. */
    duration: string;
    /** Heading of the column of prices. */
    price: string;
    /** In place of a price that is missing. */
    ask: string;
    /** Heading of the column of lengths, kinds and numbers of visits. */
    variant: string;
    /** The lowest price, where it depends. */
    from: string;
    /** How many visits a price is for. */
    sessions: PluralForms;
    /** What one of several visits costs. */
    perSession: string;
    /** For how many months a package or a voucher can be used. */
    validMonths: PluralForms;
    /** `{date}` is the last day on which a package or a voucher can be used. */
    validUntil: string;
  };
  relatedPages: {
    /** Heading over links to other pages. */
    heading: string;
  };
  reviewedBy: {
    /** Before who wrote the page. */
    author: string;
    /** Before the health worker who checked it. */
    reviewer: string;
    /** Before the day it was first published. */
    published: string;
    /** Before the day it was last checked. */
    lastReviewed: string;
    /** Before the day it is to be checked again. */
    nextReview: string;
  };
  searchField: {
    /** Names the field. */
    label: string;
    /** The button. */
    search: string;
  };
  sessionPlan: {
    /** Names the column of times for a screen reader. */
    when: string;
    /** Names the column of numbers of visits for a screen reader. */
    sessions: string;
    /** A number of sessions. */
    count: PluralForms;
    /** Names the column of aims for a screen reader. */
    aim: string;
  };
  silentFilm: {
    /** Names the button of a film that stands still. */
    play: string;
    /** Names the button of a film that plays. */
    pause: string;
  };
  siteFooter: {
    /** Names the footer's links. */
    label: string;
    /** Before the clinic's email address. */
    email: string;
  };
  siteHeader: {
    /** Names the main navigation. */
    label: string;
    /** Opens the navigation on a narrow screen. */
    menu: string;
  };
  skipLink: {
    /** The link past the header. */
    skip: string;
  };
  socialLinks: {
    /** Names the list of the clinic's pages on other sites for a screen reader. */
    label: string;
  };
  sourceList: {
    /** Heading over what the page rests on. */
    heading: string;
  };
  stickyActionBar: {
    /** Names the bar. */
    label: string;
    /** The link that calls. */
    call: string;
  };
  symptomList: {
    /** Beside a symptom that most people have. */
    common: string;
    /** Beside a symptom that fewer people have. */
    lessCommon: string;
    /** Heading over what makes it worse. */
    worseWhen: string;
    /** Heading over what makes it better. */
    betterWhen: string;
  };
  techniqueCard: {
    /** Before how long it takes. */
    duration: string;
    /** Before how hard the hands press: one of the next three. */
    pressure: string;
    /** Little pressure. */
    light: string;
    /** Some pressure. */
    medium: string;
    /** Much pressure. */
    firm: string;
    /** Before the people or complaints it is good for. */
    suitsFor: string;
    /** Before the people or complaints it is not for. */
    notFor: string;
  };
  timetable: {
    /** From when until when a class is. */
    range: string;
    /** Who gives a class. */
    teacher: string;
    /** Beside a class that does not take place for now. */
    cancelled: string;
  };
  /** Lengths of time. */
  duration: {
    /** A length of time: "60 minutes". */
    minutes: PluralForms;
  };
}

/** Words of an author's own: groups, or single words of a group. English has the others. */
export type PartialMessages = {
  [Group in keyof Messages]?: Messages[Group] extends string ? string : Partial<Messages[Group]>;
};
