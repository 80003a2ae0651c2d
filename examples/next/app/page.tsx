import {
  AlternativesList,
  BenefitCard,
  BenefitGrid,
  BookingCTA,
  Button,
  ButtonLink,
  Callout,
  CareCard,
  CauseList,
  ConditionHero,
  ContraindicationList,
  Definition,
  ExerciseCard,
  FAQAccordion,
  GlossaryTerm,
  KeyTakeaway,
  MechanismList,
  MedicalDisclaimer,
  OnThisPage,
  OutcomeList,
  PageColumns,
  PhoneLink,
  Prose,
  ReviewedBy,
  RiskList,
  Section,
  SourceList,
  StructuredData,
  SymptomList,
  TechniqueCard,
  TechniqueGrid,
  ThreadFigure,
} from "clinic-ui";
import { clinic, hours, practitioner } from "./clinic";
import { SitePage } from "./site-page";

const backPain = {
  name: "Lower back pain",
  alsoKnownAs: ["lumbago"],
  symptoms: [
    { name: "A dull ache", description: "On one side or across the back." },
    { name: "Stiffness", description: "Most of all in the morning." },
    { name: "A sharp pain", description: "When you bend, lift or turn." },
    { name: "Pain down one leg", description: "A nerve may be sore too." },
  ],
};

const questions = [
  {
    question: "Do I need a letter from my doctor?",
    answer: "No, you can come to us directly. We'll write to your doctor if you wish.",
  },
  {
    question: "Should I rest until it stops?",
    answer: "A day of rest is fine. After that, walking and easy movement help more than bed does.",
  },
  {
    question: "Will I need a scan?",
    answer:
      "Most people do not. A scan often shows changes that cause no pain, so doctors ask for one only when it may change the care.",
  },
];

const review = {
  author: practitioner,
  published: "2026-03-02",
  lastReviewed: "2026-09-14",
  nextReview: "2027-09-14",
};

export default function Page() {
  return (
    <SitePage currentHref="/">
      <ConditionHero
        eyebrow={clinic.name}
        heading="Lower back pain: what may help"
        intro="Most people have a sore back at some time, and it often gets better within a few weeks. Here is what you can do, and what we can do with you."
        actions={
          <>
            <ButtonLink href={clinic.booking.href} size="large">
              {clinic.booking.label}
            </ButtonLink>
            <PhoneLink phone={clinic.phone} />
            <a href="#help">When to get help now</a>
          </>
        }
        image={<ThreadFigure />}
      />
      <PageColumns
        side="start"
        aside={
          <OnThisPage
            items={[
              { name: "When to get help now", href: "#help" },
              { name: "What may help", href: "#help-you" },
              { name: "Questions people ask", href: "#questions" },
            ]}
          />
        }
      >
        <Definition
          layout="stacked"
          heading="What is it?"
          term={backPain.name}
          alsoKnownAs={backPain.alsoKnownAs}
        >
          <p>
            It is pain between the bottom of your ribs and the top of your legs. Often a muscle or a
            joint is sore and nothing is badly hurt. A sore{" "}
            <GlossaryTerm term="disc" definition="A soft cushion between two bones of your back." />{" "}
            may press on a nerve.
          </p>
        </Definition>
        <CauseList
          layout="stacked"
          heading="What may bring it on"
          items={[
            "A lift or a twist",
            { name: "Sitting for long", description: "Most of all bent forward." },
          ]}
        />
        <SymptomList
          layout="stacked"
          heading="What people notice"
          items={backPain.symptoms}
          worseWhen="You sit or stand still for long."
          betterWhen="You walk and move a little, often."
        />
      </PageColumns>
      <Section id="help" heading="When to get help now" tone="soft" layout="split">
        <CareCard
          level="emergency"
          heading="Call 999 or go to A&E if your back hurts and"
          items={[
            "you cannot pee, or you pee or poo without meaning to",
            "the skin between your legs is numb or tingles",
            "both legs hurt, tingle or feel weak",
            "it began after a bad fall or a crash",
          ]}
        />
      </Section>
      <MechanismList
        id="help-you"
        heading="How exercise may help"
        items={[
          { name: "Muscles grow stronger", description: "They hold your back better." },
          { name: "Fear grows smaller", description: "You find out what you can do." },
        ]}
      />
      <BenefitGrid
        heading="What physiotherapy may do"
        items={[
          {
            name: "Less pain",
            description: "Exercises that suit you may ease pain in a few weeks.",
          },
          {
            name: "Easier days",
            description: "You learn to bend, lift and sit in ways that hurt less.",
          },
        ]}
      />
      <Section>
        <Callout heading="Good to know">
          <Prose>
            <p>You can come without a letter from a doctor.</p>
          </Prose>
        </Callout>
      </Section>
      <Section heading="What we are careful about">
        <BenefitCard
          name="Hands and exercise together"
          description="We use our hands only along with exercises, as the guideline for back pain advises."
          evidence="NICE guideline NG59, 2016, updated 2020"
        />
      </Section>
      <OutcomeList
        heading="In the long run"
        items={[
          { name: "Fewer bad days", description: "Many people have pain less often." },
          { name: "More of your life", description: "Work, garden, grandchildren." },
        ]}
      />
      <Section heading="One to try at home" layout="split">
        <ExerciseCard
          name="Knee rolls"
          steps={[
            "Lie on your back, knees bent.",
            "Let both knees sink to one side.",
            "Come back, then the other side.",
          ]}
          dose="Ten times, twice a day"
          stopIf="pain runs further down your leg"
        />
      </Section>
      <AlternativesList
        heading="What else may help"
        items={[
          { name: "Walking", description: "A little more each day." },
          { name: "Warmth" },
          { name: "A talk with your pharmacist" },
        ]}
      />
      <RiskList
        heading="What can go wrong"
        items={[{ name: "Sore muscles", likelihood: "Common", description: "For a day or two." }]}
        note="Tell us how you felt and we go more slowly."
      />
      <ContraindicationList
        heading="Ask a doctor first"
        items={["if you have had cancer", "if you have brittle bones"]}
      />
      <Section heading="Your first visit" layout="split">
        <TechniqueCard
          name="A check and a plan"
          description="We ask about your pain, watch how you move, and agree on a plan. You can stop at any time."
          duration={45}
          suitsFor="anyone with a sore back"
        />
      </Section>
      <TechniqueGrid
        heading="After that"
        tone="soft"
        items={[
          {
            name: "Exercise with a physiotherapist",
            description: "Strength and stretching, a little harder each week.",
            duration: 30,
            suitsFor: "pain that comes back",
          },
          {
            name: "Massage",
            description: "Slow strokes for muscles that are sore and tight.",
            duration: 30,
            pressure: "medium",
            suitsFor: "stiff muscles, along with exercise",
            notFor: "a fever, or skin that is broken or sore",
          },
        ]}
      />
      <FAQAccordion
        id="questions"
        heading="Questions people ask"
        items={questions}
        actions={
          <ButtonLink href="/questions" variant="secondary">
            More questions
          </ButtonLink>
        }
      />
      <Section heading="When would you like to come?" intro="Choose a visit to see its free times.">
        <form action={clinic.booking.href}>
          <Button type="submit" name="serviceId" value="first-visit" variant="secondary">
            First visit
          </Button>{" "}
          <Button type="submit" name="serviceId" value="massage" variant="secondary">
            Massage
          </Button>
        </form>
      </Section>
      <KeyTakeaway>
        Keep moving, a little and often. Get help at once if the signs above fit you.
      </KeyTakeaway>
      <Section heading="About this page" layout="split">
        <ReviewedBy {...review} />
        <MedicalDisclaimer />
      </Section>
      <SourceList
        items={[
          {
            name: "Low back pain and sciatica in over 16s: assessment and management (NG59)",
            publisher: "National Institute for Health and Care Excellence",
            year: 2020,
            href: "https://www.nice.org.uk/guidance/ng59",
          },
        ]}
      />
      <BookingCTA
        heading="Talk to a physiotherapist"
        intro="Choose a time online, or ask us on the telephone first."
        booking={clinic.booking}
        phone={clinic.phone}
        hours={hours}
      />
      {/* The same objects again, for search engines: it says nothing that the page does not. */}
      <StructuredData
        page={{
          url: clinic.url,
          name: "Lower back pain: what may help",
          language: "en-GB",
          clinic: { ...clinic, openingHours: undefined },
          condition: backPain,
          review,
          questions,
        }}
      />
    </SitePage>
  );
}
