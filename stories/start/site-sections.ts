/** A part of a clinic's site as people ask for it, and what makes it here. */
export interface SiteSection {
  name: string;
  /** The components, the most important first. Empty if no component makes it, and `note` says why. */
  use: readonly string[];
  note?: string;
}

/** What the sites of clinics have, grouped as a visitor meets it. */
export const siteSections = {
  "On every page": [
    {
      name: "Skeleton of a page",
      use: ["Page", "SkipLink", "Section"],
      note: "Page keeps gutter, column and rhythm.",
    },
    {
      name: "Header, menu, submenu",
      use: ["SiteHeader", "LanguageSwitcher"],
      note: "Opens without JavaScript; currentHref marks the page.",
    },
    { name: "Path to the page, contents", use: ["Breadcrumbs", "OnThisPage"] },
    { name: "News across the top", use: ["AnnouncementBanner"] },
    {
      name: "Floating call, message or booking button",
      use: ["StickyActionBar"],
      note: "On phones, above the page's end.",
    },
    { name: "Search field", use: ["SearchField"], note: "The site answers the search." },
    { name: "Footer, legal lines", use: ["SiteFooter"] },
    {
      name: "Social links",
      use: ["SocialLinks"],
      note: "By their names, without logos, which are trade marks.",
    },
    { name: "Page not found", use: ["NotFound"] },
    {
      name: "Cookie notice",
      use: ["CookieNotice"],
      note: "Asks before anything loads. A site without trackers needs none.",
    },
  ],
  "Home and articles": [
    {
      name: "Hero with a photo, a film or a drawing",
      use: ["PageHero", "ThreadFigure"],
      note: "A film is short, silent, can be paused, and stands still where less motion is wanted.",
    },
    { name: "Top of a page that sells nothing", use: ["PageHeader"] },
    { name: "Photo gallery", use: ["PhotoGallery"] },
    { name: "Figures", use: ["KeyFigures"], note: "True ones, with their source." },
    { name: "News, articles, blog", use: ["ArticleList", "ArticleByline", "RelatedPages"] },
    { name: "Running text", use: ["Prose", "KeyTakeaway", "GlossaryTerm"] },
  ],
  "Conditions and treatments": [
    { name: "What we help with", use: ["ConditionList", "BodyMap"] },
    { name: "Top of a condition's page", use: ["ConditionHero", "Definition"] },
    { name: "Signs, causes, where it hurts", use: ["SymptomList", "CauseList", "BodyMap"] },
    { name: "How it helps", use: ["MechanismList", "BenefitGrid", "BenefitCard", "OutcomeList"] },
    { name: "Treatments", use: ["TechniqueGrid", "TechniqueCard", "ComparisonTable"] },
    { name: "Other ways to get help", use: ["AlternativesList"] },
    { name: "Exercises", use: ["ExerciseCard", "DoDontList"] },
    { name: "Questions", use: ["FAQAccordion"] },
    { name: "A remark", use: ["Callout"] },
  ],
  Safety: [
    { name: "When to get help at once", use: ["CareCard"] },
    { name: "Risks, who should wait", use: ["RiskList", "ContraindicationList"] },
    { name: "Disclaimer", use: ["MedicalDisclaimer"] },
  ],
  "The people and why to trust them": [
    { name: "About the clinic", use: ["ClinicIntro"] },
    {
      name: "Team, a person's page",
      use: ["TeamGrid", "PractitionerCard"],
      note: "Pages has a practitioner's page to copy.",
    },
    {
      name: "What patients say",
      use: ["TestimonialList", "TestimonialCard"],
      note: "Only with consent in writing. Some regulators forbid them; their pages say which.",
    },
    { name: "Insurers", use: ["InsuranceList", "LogoList"] },
    { name: "Associations, awards", use: ["LogoList"] },
    { name: "Who wrote and checked a page", use: ["ReviewedBy", "SourceList"] },
    { name: "What search engines read", use: ["StructuredData"] },
  ],
  "Booking and visiting": [
    { name: "Book, call or write", use: ["BookingCTA", "ButtonLink", "Button", "PhoneLink"] },
    { name: "Choose a time", use: ["AppointmentPicker", "BookingForm", "BookingConfirmation"] },
    { name: "Ask for an appointment", use: ["AppointmentRequestForm"] },
    { name: "Contact form", use: ["ContactForm"] },
    {
      name: "Prices, lengths, packages, vouchers",
      use: ["PriceList"],
    },
    { name: "Classes, timetable", use: ["Timetable"] },
    { name: "What to bring, checklist", use: ["VisitChecklist"] },
    { name: "Downloads, forms to print", use: ["DownloadList"] },
    { name: "Careers, jobs", use: ["JobList"] },
    { name: "The first visit, a plan", use: ["FirstVisitSteps", "SessionPlan"] },
    { name: "Opening hours", use: ["OpeningHours", "OpenNow"] },
    {
      name: "Where we are, a map",
      use: ["LocationCard", "LocationMap"],
      note: "The map loads when a visitor asks for it.",
    },
    { name: "Several places", use: ["LocationList"] },
  ],
  "Not here, for a reason": [
    {
      name: "Photos of before and after",
      use: [],
      note: "Most regulators of health professions forbid or restrict them: they promise a result.",
    },
    {
      name: "Carousel",
      use: [],
      note: "Few visitors see the second slide, and moving text is hard to read. Use a list or a grid.",
    },
    {
      name: "Intake and referral forms",
      use: [],
      note: "Answers about health belong in the clinic's records, not in an email. Link to the form of your records system.",
    },
    {
      name: "Chat",
      use: [],
      note: "It needs a person at the other end. StickyActionBar opens a message in the visitor's own app.",
    },
  ],
} satisfies Record<string, readonly SiteSection[]>;
