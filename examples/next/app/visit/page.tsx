import {
  ClinicIntro,
  ComparisonTable,
  DoDontList,
  FirstVisitSteps,
  InsuranceList,
  LanguageSwitcher,
  LocationCard,
  OpeningHours,
  PageColumns,
  PageHeader,
  PriceList,
  RelatedPages,
  Section,
  SessionPlan,
  TeamGrid,
  TestimonialList,
} from "clinic-ui";
import type { Metadata } from "next";
import { clinic, practitioner, team } from "../clinic";
import { SitePage } from "../site-page";

export const metadata: Metadata = { title: "Your visit" };

export default function Page() {
  return (
    <SitePage currentHref="/visit">
      <PageHeader
        breadcrumbs={[{ name: "Home", href: "/" }, { name: "Your visit" }]}
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
        donts={["do not eat a large meal just before", "do not come with a fever"]}
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
      <TeamGrid heading="Who treats you" tone="soft" items={team} />
      <TestimonialList
        heading="What patients say"
        items={[
          {
            children: "They listened first. I knew what would happen before it did.",
            name: "M. B.",
            description: "Back pain, 2026",
            consent: true,
          },
          {
            children: "I could stop at any time, and once I did.",
            name: "Jo",
            description: "Neck pain, 2026",
            consent: true,
          },
        ]}
      />
      <PageColumns
        aside={
          <OpeningHours layout="stacked" heading="When we are open" hours={clinic.openingHours} />
        }
      >
        <LocationCard
          layout="stacked"
          heading="Where we are"
          clinic={clinic}
          parking="Two spaces in the yard."
          access="No steps. The door is wide enough for a wheelchair."
        />
      </PageColumns>
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
    </SitePage>
  );
}
