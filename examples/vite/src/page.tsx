import { BookingCTA, CareCard, ConditionHero, FAQAccordion, Section, SymptomList } from "clinic-ui";

export function Page() {
  return (
    <main>
      <ConditionHero
        eyebrow="Rowan Yard Clinic"
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
      <BookingCTA
        heading="Ask a massage therapist"
        booking={{ href: "https://book.rowanyard.example/" }}
        phone={{ number: "+44 1632 960142", display: "01632 960142" }}
      />
    </main>
  );
}
