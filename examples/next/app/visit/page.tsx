import {
  Breadcrumbs,
  ClinicIntro,
  ComparisonTable,
  ConditionHero,
  DoDontList,
  FirstVisitSteps,
  InsuranceList,
  LanguageSwitcher,
  LocationCard,
  OpeningHours,
  PractitionerCard,
  PriceList,
  RelatedPages,
  Section,
  SessionPlan,
  TestimonialCard,
} from "clinic-ui";
import type { Metadata } from "next";
import { clinic, practitioner } from "../clinic";

export const metadata: Metadata = { title: "Your visit" };

export default function Page() {
  return (
    <main id="main">
      <Breadcrumbs items={[{ name: "Home", href: "/" }, { name: "Your visit" }]} />
      <ConditionHero
        eyebrow={clinic.name}
        heading="Your visit"
        intro="What happens, what it costs and how to find us."
      />
      <ClinicIntro heading="Who you will meet" clinic={clinic} practitioner={practitioner}>
        <p>We are a small clinic. You see the same person at each visit where we can.</p>
      </ClinicIntro>
      <FirstVisitSteps
        heading="Your first visit"
        items={[
          {
            name: "You tell us",
            description: "What hurts, since when, and what you hope for.",
            duration: 15,
          },
          { name: "We look", description: "How you move, and where it hurts.", duration: 15 },
          { name: "We agree on a plan", description: "You decide whether to go on.", duration: 15 },
        ]}
      />
      <SessionPlan
        heading="How many visits?"
        items={[
          { name: "Weeks 1 and 2", sessions: 2, description: "Less pain" },
          { name: "Weeks 3 to 6", sessions: 2, description: "More strength" },
        ]}
        note="It differs from person to person. If it does not help, we say so."
      />
      <DoDontList
        heading="Before you come"
        dos={["wear clothes that you can move in", "bring letters or scans if you have them"]}
        donts={["eat a large meal just before", "come with a fever"]}
      />
      <ComparisonTable
        heading="Which is for me?"
        caption="Physiotherapy and massage side by side"
        columns={["", "Physiotherapy", "Massage"]}
        items={[
          { name: "What you do", cells: ["You move and exercise", "You lie and rest"] },
          { name: "How long", cells: ["45 minutes", "30 or 60 minutes"] },
        ]}
      />
      <PriceList
        heading="Prices"
        items={[
          { name: "First visit", duration: 45, price: { amount: 52, currency: "GBP" } },
          { name: "Massage", duration: 30, price: { amount: 34, currency: "GBP" } },
        ]}
      />
      <InsuranceList
        heading="Who pays"
        items={["Example Health", "Sample Mutual"]}
        note="Ask your insurer first."
      />
      <Section heading="Your physiotherapist" layout="split">
        <PractitionerCard practitioner={practitioner} />
      </Section>
      <Section heading="What a patient says" layout="split">
        <TestimonialCard consent name="M. B." description="Back pain, 2026">
          They listened first. I knew what would happen before it did.
        </TestimonialCard>
      </Section>
      <OpeningHours heading="When we are open" hours={clinic.openingHours} />
      <LocationCard
        heading="Where we are"
        clinic={clinic}
        parking="Two spaces in the yard."
        access="No steps. The door is wide enough for a wheelchair."
      />
      <Section heading="In other languages">
        <LanguageSwitcher
          items={[
            { lang: "en", name: "English", href: "/visit", current: true },
            { lang: "ar", name: "العربية", href: "/ar/visit" },
          ]}
        />
      </Section>
      <RelatedPages
        items={[
          { name: "Lower back pain", href: "/", description: "What it is and what may help." },
        ]}
      />
    </main>
  );
}
