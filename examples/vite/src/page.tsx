import {
  BookingCTA,
  CareCard,
  FAQAccordion,
  Page as SitePage,
  PageHero,
  PriceList,
  Section,
  SiteFooter,
  SiteHeader,
  SymptomList,
  TeamGrid,
  ThreadFigure,
  neckFigure,
  type Clinic,
} from "clinic-ui";

const clinic = {
  name: "Rowan Yard Clinic",
  phone: { number: "+44 1632 960142", display: "01632 960142" },
  booking: { href: "https://book.rowanyard.example/" },
} satisfies Clinic;

const pages = [
  { name: "A stiff neck", href: "/" },
  { name: "Who treats you", href: "#team" },
];

export function Page() {
  return (
    <SitePage
      header={<SiteHeader clinic={clinic} items={pages} currentHref="/" />}
      footer={<SiteFooter clinic={clinic} />}
    >
      <PageHero
        eyebrow={clinic.name}
        clinic={clinic}
        image={<ThreadFigure figure={neckFigure} />}
        heading="A stiff neck: what may help"
        intro="A stiff neck is common and often eases within a week or two."
      />
      <SymptomList
        heading="What people notice"
        items={[
          "Pain when you turn your head",
          "Tight shoulders",
          { name: "Headache", description: "Often at the back of the head." },
        ]}
      />
      <Section heading="When to get help now" tone="soft" layout="split">
        <CareCard
          level="emergency"
          heading="Call 999 or go to A&E if your neck is stiff and"
          items={[
            "you have a fever or a bad headache, or light hurts your eyes",
            "an arm or a leg is weak or numb",
            "it began after a fall or a crash",
          ]}
        />
      </Section>
      <TeamGrid
        id="team"
        heading="Who treats you"
        items={[
          { name: "Ana Ferreira", jobTitle: "Massage therapist" },
          { name: "Tom Okafor", jobTitle: "Physiotherapist" },
        ]}
      />
      <PriceList
        heading="What it costs"
        items={[
          { name: "First visit", duration: 60, price: { amount: 62, currency: "GBP" } },
          { name: "Massage", duration: 45, price: { amount: 48, currency: "GBP" } },
        ]}
      />
      <FAQAccordion
        heading="Questions people ask"
        items={[
          {
            question: "Should I keep my neck still?",
            answer: "No. Small, slow movements, a few times an hour, help it to loosen.",
          },
          {
            question: "Does massage help?",
            answer: "It may ease the pain for a while. Exercises help it to stay away.",
          },
        ]}
      />
      <BookingCTA heading="Ask a massage therapist" booking={clinic.booking} phone={clinic.phone} />
    </SitePage>
  );
}
