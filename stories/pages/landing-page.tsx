import {
  BenefitGrid,
  BookingCTA,
  Callout,
  CareCard,
  Definition,
  FAQAccordion,
  LocationCard,
  MedicalDisclaimer,
  OpeningHours,
  Page,
  PageColumns,
  PageHero,
  ReviewedBy,
  Section,
  SiteFooter,
  SiteHeader,
  SourceList,
  StructuredData,
  SymptomList,
  TechniqueGrid,
  ThreadFigure,
  type BookingCTAProps,
  type Condition,
  type Question,
  type Review,
  type Technique,
} from "clinic-ui";
import { clinic } from "../content/clinic";
import { drawings } from "../content/drawings";
import { footerGroups, navigation } from "../content/navigation";
import { ana, tom } from "../content/practitioners";
import { emergencySigns } from "../content/safety";
import { sources } from "../content/sources";

const heading = "Sciatica or back pain: how massage can help";

const intro =
  "Does your lower back, hip, buttock or leg hurt? It may be sciatica, a common kind of nerve pain. Here is what it is, and what a massage may do for it.";

const sciatica = {
  name: "Sciatica",
  description:
    "It is the word that health workers use for pain, from mild to severe, anywhere along your two sciatic nerves.",
  symptoms: [
    { name: "Lower back", description: "A dull ache, or a sharp pain when you move." },
    { name: "Hips", description: "Often on one side only." },
    { name: "Buttocks", description: "Deep inside, and worse on a hard chair." },
    { name: "Legs", description: "Down the back of the leg, as far as the foot." },
  ],
} satisfies Condition;

const massages = [
  {
    name: "Swedish massage",
    description: "Long, gliding strokes and gentle kneading over the whole body.",
    duration: 60,
    image: drawings.swedish,
    pressure: "light",
    suitsFor: "a first massage, stress, stiff muscles",
    notFor: "a fever, or skin that is broken or sore",
  },
  {
    name: "Deep tissue massage",
    description: "Slow, firm strokes that reach the muscles under the surface.",
    duration: 60,
    image: drawings.deepTissue,
    pressure: "firm",
    suitsFor: "muscles that have been tight for a long time",
    notFor: "brittle bones, or if you take blood thinners",
  },
  {
    name: "Medical massage",
    description: "Work on one problem, planned with you after a check of how you move.",
    duration: 45,
    image: drawings.medical,
    pressure: "medium",
    suitsFor: "sciatica, or pain that a doctor has looked at",
  },
  {
    name: "Reflexology",
    description: "Thumb and finger pressure on points of the feet while you lie back.",
    duration: 40,
    image: drawings.reflexology,
    pressure: "light",
    suitsFor: "people who would rather not be touched where it hurts",
  },
] satisfies Technique[];

const questions = [
  {
    question: "Does it hurt?",
    answer:
      "It can be tender where a muscle is tight, but it should never be more than you can breathe through. Say so and your therapist will press less.",
  },
  {
    question: "How many visits will I need?",
    answer:
      "It depends on how long you have had the pain. Many people know after two or three visits whether it helps. If it does not, we tell you, and help you to find care that does.",
  },
  {
    question: "Should I see a doctor first?",
    answer:
      "If the pain is new and strong, or you feel unwell, yes. Otherwise you can come to us directly, and we write to your doctor if you wish.",
  },
] satisfies Question[];

const review = {
  author: ana,
  reviewer: tom,
  lastReviewed: "2026-09-14",
  nextReview: "2027-09-14",
} satisfies Review;

const pageSources = [sources.nhsSciatica, sources.niceNg59];

/** A landing page: sciatica or back pain, and how massage may help. */
interface LandingPageProps {
  /** Ground of the band that asks for the booking. */
  band?: BookingCTAProps["tone"];
}

export function LandingPage({ band }: LandingPageProps) {
  return (
    <Page
      header={<SiteHeader clinic={clinic} items={navigation} currentHref="/sciatica" />}
      footer={<SiteFooter clinic={clinic} groups={footerGroups} />}
    >
      <PageHero
        eyebrow={`Massage at ${clinic.name}`}
        heading={heading}
        intro={intro}
        clinic={clinic}
        actions={<a href="#help">When to get help first</a>}
        image={<ThreadFigure />}
      />
      <PageColumns aside={<ReviewedBy {...review} />}>
        <Definition layout="stacked" heading="What is sciatica?" term="Sciatica">
          <p>{sciatica.description}</p>
          <p>
            The nerves branch off from the spine and run down through the hip, the buttock and the
            leg on each side. The pain comes when something irritates or presses on a nerve: an
            injury, everyday wear and tear, or another health problem such as osteoarthritis.
          </p>
        </Definition>
        <SymptomList
          layout="stacked"
          heading="Where do people feel it?"
          items={sciatica.symptoms}
        />
      </PageColumns>
      <Section id="help" tone="soft" layout="split" heading="When massage is not the first step">
        <CareCard
          level="emergency"
          heading="Call 999 or go to A&E now if you have back pain and"
          items={emergencySigns}
        >
          <p>See a doctor first if you feel ill, have a fever, or lose weight without trying.</p>
        </CareCard>
      </Section>
      <Section>
        <Callout
          variant="highlight"
          heading="When your lower back hurts or your sciatica flares up, a massage may bring relief without a prescription."
        >
          <p>
            Care for sciatica aims at three things: less pain, less inflammation and easier
            movement. For most people massage is a safe part of that care, whatever the cause of the
            pain.
          </p>
        </Callout>
      </Section>
      <BookingCTA
        variant="card"
        heading="Would you like to try a massage?"
        intro="A first visit takes an hour. We listen first, and you can stop at any time."
        booking={clinic.booking}
        phone={clinic.phone}
        hours={clinic.hours}
      />
      <BenefitGrid
        numbered
        heading="How does massage help?"
        intro="A therapist kneads, strokes or presses your muscles, joints and deeper tissue. How, and how firmly, depends on the kind of massage. With sciatica it may ease pain in three ways."
        items={[
          {
            name: "Tight muscles let go",
            description:
              "A tight muscle can press on a sciatic nerve in your lower back, or form a knot that hurts. Massage warms muscles, lengthens them and helps knots to loosen.",
          },
          {
            name: "More blood gets through",
            description:
              "Blood brings the food and oxygen that sore tissue needs to heal. Better flow may also calm inflammation, so that you can move further and more easily.",
          },
          {
            name: "Stress goes down",
            description:
              "Pain raises cortisol, a stress hormone that tightens muscles and can slow healing. Massage may lower it and release endorphins, which help you to relax and dull pain.",
          },
        ]}
      />
      <TechniqueGrid
        tone="soft"
        heading="Kinds of massage"
        intro="Four kinds that we give for back and leg pain. Your therapist helps you to choose."
        items={massages}
      />
      <FAQAccordion heading="Questions people ask first" exclusive items={questions} />
      <PageColumns
        aside={
          <OpeningHours layout="stacked" heading="When we are here" hours={clinic.openingHours} />
        }
      >
        <LocationCard
          layout="stacked"
          heading="Where to find us"
          clinic={clinic}
          directions="Three minutes on foot from Larkford station. Bus 7 stops at the gate."
          parking="Four places in the yard. One is wide, and next to the door."
          access="No steps. The door opens by itself, and a wheelchair can turn in every room."
        />
      </PageColumns>
      <BookingCTA
        tone={band}
        heading="Book a visit with a trained massage therapist"
        intro="Choose a time online, or talk to us first."
        booking={clinic.booking}
        phone={{ ...clinic.phone, sms: true }}
        hours={clinic.hours}
      />
      <PageColumns aside={<MedicalDisclaimer headingLevel={2} />}>
        <SourceList layout="stacked" items={pageSources} />
      </PageColumns>
      <StructuredData
        page={{
          url: `${clinic.url}/sciatica/massage`,
          name: heading,
          description: intro,
          language: "en-GB",
          clinic,
          review,
          condition: { ...sciatica, treatments: massages },
          treatments: massages,
          questions,
          sources: pageSources,
        }}
      />
    </Page>
  );
}
