import type { ComponentProps, ElementType } from "react";
import type * as library from "../index.js";
import type { Defaults } from "./index.js";

type Library = typeof library;

/** The components with a prop of that name: TypeScript fails where one is missing here, or too much. */
type Takers<Prop> = {
  [
    Name in keyof Library as Library[Name] extends ElementType
      ? Prop extends keyof ComponentProps<Library[Name]>
        ? Name
        : never
      : never
  ]: 1;
};

/** Which components take what a site says once. The others would write it into the page. */
export const takers: { readonly [Prop in keyof Defaults]-?: Takers<Prop> } = {
  messages: {
    AnnouncementBanner: 1,
    AppointmentPicker: 1,
    AppointmentRequestForm: 1,
    BenefitGrid: 1,
    BookingCTA: 1,
    BookingConfirmation: 1,
    BookingForm: 1,
    Breadcrumbs: 1,
    Callout: 1,
    CareCard: 1,
    Definition: 1,
    DoDontList: 1,
    ExerciseCard: 1,
    FirstVisitSteps: 1,
    GlossaryTerm: 1,
    InsuranceList: 1,
    KeyTakeaway: 1,
    LanguageSwitcher: 1,
    LocationCard: 1,
    MedicalDisclaimer: 1,
    OnThisPage: 1,
    OpenNow: 1,
    OpeningHours: 1,
    PhoneLink: 1,
    PractitionerCard: 1,
    PriceList: 1,
    RelatedPages: 1,
    ReviewedBy: 1,
    SessionPlan: 1,
    SiteFooter: 1,
    SiteHeader: 1,
    SkipLink: 1,
    SourceList: 1,
    StickyActionBar: 1,
    SymptomList: 1,
    TechniqueCard: 1,
    TechniqueGrid: 1,
  },
  linkComponent: {
    AlternativesList: 1,
    BenefitCard: 1,
    BenefitGrid: 1,
    BookingCTA: 1,
    BookingConfirmation: 1,
    Breadcrumbs: 1,
    ButtonLink: 1,
    ClinicIntro: 1,
    LanguageSwitcher: 1,
    LocationCard: 1,
    OnThisPage: 1,
    PractitionerCard: 1,
    RelatedPages: 1,
    ReviewedBy: 1,
    SiteFooter: 1,
    SiteHeader: 1,
    SourceList: 1,
    StickyActionBar: 1,
    SymptomList: 1,
    TechniqueCard: 1,
    TechniqueGrid: 1,
  },
  imageComponent: {
    ClinicIntro: 1,
    PractitionerCard: 1,
    SiteHeader: 1,
    TechniqueCard: 1,
    TechniqueGrid: 1,
  },
};
