import { language } from "@/content/clinic";
import {
  BookingCTA,
  Callout,
  CareCard,
  ConditionHero,
  ConditionList,
  DoDontList,
  ExerciseCard,
  FAQAccordion,
  FirstVisitSteps,
  LocationList,
  MechanismList,
  MedicalDisclaimer,
  NotFound,
  OpeningHours,
  Page,
  PageHeader,
  PageHero,
  PhoneLink,
  PractitionerCard,
  PriceList,
  Prose,
  RelatedPages,
  Section,
  SessionPlan,
  SiteFooter,
  SiteHeader,
  SourceList,
  StickyActionBar,
  SymptomList,
  TeamGrid,
} from "clinic-ui";
import { withDefaults } from "clinic-ui/defaults";

/** The components' own words, and how dates, times and prices are written. */
export const messages = { locale: language };

/**
 * The components of the site, with its language. Those with a script of their own, such as forms and
 * maps, are imported where they are used, so that no other page loads it.
 */
export const ui = withDefaults(
  { messages },
  {
    BookingCTA,
    Callout,
    CareCard,
    ConditionHero,
    ConditionList,
    DoDontList,
    ExerciseCard,
    FAQAccordion,
    FirstVisitSteps,
    LocationList,
    MechanismList,
    MedicalDisclaimer,
    NotFound,
    OpeningHours,
    Page,
    PageHeader,
    PageHero,
    PhoneLink,
    PractitionerCard,
    PriceList,
    Prose,
    RelatedPages,
    Section,
    SessionPlan,
    SiteFooter,
    SiteHeader,
    SourceList,
    StickyActionBar,
    SymptomList,
    TeamGrid,
  },
);
