import { language } from "@/content/clinic";
import {
  BenefitGrid,
  BookingCTA,
  Callout,
  CareCard,
  ConditionHero,
  ContraindicationList,
  DoDontList,
  FAQAccordion,
  FirstVisitSteps,
  LocationCard,
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
  SiteFooter,
  SiteHeader,
  StickyActionBar,
  SymptomList,
  TechniqueGrid,
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
    BenefitGrid,
    BookingCTA,
    Callout,
    CareCard,
    ConditionHero,
    ContraindicationList,
    DoDontList,
    FAQAccordion,
    FirstVisitSteps,
    LocationCard,
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
    SiteFooter,
    SiteHeader,
    StickyActionBar,
    SymptomList,
    TechniqueGrid,
  },
);
