import { language } from "@/content/clinic";
import {
  AlternativesList,
  BenefitGrid,
  BodyMap,
  BookingCTA,
  Callout,
  CareCard,
  ConditionHero,
  ContraindicationList,
  FAQAccordion,
  FirstVisitSteps,
  LocationCard,
  MechanismList,
  MedicalDisclaimer,
  NotFound,
  OpeningHours,
  OutcomeList,
  Page,
  PageHeader,
  PageHero,
  PhoneLink,
  PractitionerCard,
  PriceList,
  Prose,
  RelatedPages,
  RiskList,
  Section,
  SiteFooter,
  SiteHeader,
  SourceList,
  StickyActionBar,
  SymptomList,
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
    AlternativesList,
    BenefitGrid,
    BodyMap,
    BookingCTA,
    Callout,
    CareCard,
    ConditionHero,
    ContraindicationList,
    FAQAccordion,
    FirstVisitSteps,
    LocationCard,
    MechanismList,
    MedicalDisclaimer,
    NotFound,
    OpeningHours,
    OutcomeList,
    Page,
    PageHeader,
    PageHero,
    PhoneLink,
    PractitionerCard,
    PriceList,
    Prose,
    RelatedPages,
    RiskList,
    Section,
    SiteFooter,
    SiteHeader,
    SourceList,
    StickyActionBar,
    SymptomList,
  },
);
