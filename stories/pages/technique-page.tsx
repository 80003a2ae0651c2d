import {
  BookingCTA,
  Breadcrumbs,
  CareCard,
  CauseList,
  ClinicIntro,
  ContraindicationList,
  Definition,
  FirstVisitSteps,
  GlossaryTerm,
  KeyTakeaway,
  LocationCard,
  MechanismList,
  MedicalDisclaimer,
  OpeningHours,
  Page,
  PageColumns,
  PageHero,
  PractitionerCard,
  PriceList,
  Prose,
  ReviewedBy,
  Section,
  SessionPlan,
  SiteFooter,
  SiteHeader,
  SourceList,
  StructuredData,
  SymptomList,
  TechniqueCard,
  ThreadFigure,
  type Breadcrumb,
  type PricedService,
  type Review,
  type Source,
  type Technique,
} from "clinic-ui";
import { clinic } from "../content/clinic";
import { drawings } from "../content/drawings";
import { footerGroups, navigation } from "../content/navigation";
import { ana, tom } from "../content/practitioners";
import { emergencySigns } from "../content/safety";
import { sources } from "../content/sources";

const path = "/treatments/deep-tissue-massage";

const heading = "Deep tissue massage for sciatica";

const intro =
  "Sciatica can hurt a great deal and upset your whole life: your sleep, your work, even putting on your socks. There is help. Here is what massage may do.";

const breadcrumbs: readonly Breadcrumb[] = [
  { name: "Home", href: "/" },
  { name: "Treatments", href: "/treatments" },
  { name: "Deep tissue massage", href: path },
];

const deepTissue = {
  name: "Deep tissue massage",
  description:
    "Slow, firm strokes that reach the deeper layers of muscle. It is made for muscles that have been tight for months or years.",
  href: path,
} satisfies Technique;

const sciatica = {
  name: "Sciatica",
  description:
    "Sciatica is pain that starts in one of your two sciatic nerves. Each has its roots in the lower back, and from there it reaches down the back of one leg.",
  symptoms: [
    { name: "The lower back", description: "On one side, or right across." },
    { name: "The hip", description: "Often deep inside, and worse after long sitting." },
    {
      name: "The back of the leg",
      description: "A pain that shoots downwards, sometimes to the foot.",
    },
  ],
  causes: [
    { name: "Discs", description: "one of the soft pads in the spine may bulge onto it" },
    { name: "Muscles", description: "tight ones in the lower back can squeeze it" },
    { name: "Bones", description: "wear and tear may leave it less room" },
  ],
  treatments: [deepTissue],
};

const prices: readonly PricedService[] = [
  ...clinic.prices.filter(({ name }) => name === "First visit"),
  {
    name: deepTissue.name,
    duration: 60,
    price: { amount: 58, currency: "GBP" },
    description: "From your second visit on.",
  },
  ...clinic.prices.filter(({ name }) => name === "Physiotherapy"),
];

const review: Review = {
  author: ana,
  reviewer: tom,
  lastReviewed: "2026-10-12",
  nextReview: "2027-10-12",
};

const pageSources: readonly Source[] = [
  sources.nhsSciatica,
  sources.nhsSlippedDisc,
  sources.niceNg59,
  sources.cochraneMassage,
];

/** One technique in depth: deep tissue massage, and what it may do for sciatica. */
export function TechniquePage() {
  return (
    <Page
      header={
        <>
          {" "}
          <SiteHeader clinic={clinic} items={navigation} currentHref={path} />
          <Breadcrumbs items={breadcrumbs} />
        </>
      }
      footer={<SiteFooter clinic={clinic} groups={footerGroups} />}
    >
      <PageHero
        eyebrow={`Massage at ${clinic.name}`}
        heading={heading}
        intro={intro}
        clinic={clinic}
        actions={<a href="#help">When massage is not the first step</a>}
        image={drawings.deepTissue}
      />
      <ClinicIntro heading="A plan that we make with you" clinic={clinic}>
        <p>
          We listen, look at how you move, and make a plan together. Its aim is less sciatica pain.
          In many cases it may ease a great deal.
        </p>
        <p>
          We use different kinds of massage for sciatica. This page is about one of them: deep
          tissue massage, which is slow and firm.
        </p>
      </ClinicIntro>
      <PageColumns
        tone="soft"
        side="start"
        aside={
          <ThreadFigure label="A line drawing of a person. The sciatic nerve runs from the lower back through the hip and down the back of the leg." />
        }
      >
        <Definition layout="stacked" heading="Where the pain comes from" term={sciatica.name}>
          <p>{sciatica.description}</p>
          <p>
            If something irritates the roots, it can hurt, or just feel uncomfortable, at any point
            along the nerve. People often feel it in these places:
          </p>
        </Definition>
        <SymptomList layout="stacked" heading={null} columns={1} items={sciatica.symptoms} />
        <CauseList
          layout="stacked"
          heading="What can pinch a root?"
          intro="Sometimes a part of your own body presses on a root. Often the pain then shoots into the leg on that side, along the back of it."
          items={sciatica.causes}
        />
      </PageColumns>
      <Section id="help" layout="split" heading="When massage is not the first step">
        <CareCard
          level="emergency"
          heading="Call 999 or go to A&E now if you have back pain and"
          items={emergencySigns}
        >
          <p>
            See a doctor soon if you feel ill, are hot and shivery, or lose weight without trying.
            See one, too, if the pain gets worse or has not eased after a few weeks.
          </p>
        </CareCard>
      </Section>
      <MechanismList
        tone="soft"
        ordered
        heading="How might massage help?"
        intro="Two things may happen: muscles press less, and your brain hears less of the pain."
        items={[
          {
            name: "Tight muscles pinch",
            description:
              "The roots in your lower back have muscles all around them. When these tense up, they may squeeze the roots. The more this irritates them, the more it may hurt: in the back and hips, the buttocks, the legs.",
          },
          {
            name: "Massage may help them let go",
            description:
              "Massage aims to relax these muscles. As you relax more and more, they may press less on the roots.",
          },
          {
            name: "Your body may send its own painkillers",
            description: (
              <>
                Massage may also make your body release endorphins. They switch on{" "}
                <GlossaryTerm
                  term="opiate receptors"
                  definition="Tiny switches on nerve cells. Strong painkillers such as morphine use the same ones."
                />{" "}
                in your brain. Those may block the pain signal that the nerve sends there, so that
                you do not feel it, or feel less of it.
              </>
            ),
          },
          {
            name: "Regular visits build on this",
            description:
              "If you come regularly, the roots may be under less pressure and more endorphins may flow. That may make sciatica easier to live with.",
          },
        ]}
      />
      <Section
        layout="split"
        heading="Why the hands go deep"
        intro={
          <Prose>
            <img src={drawings.medical.src} alt={drawings.medical.alt} width={400} height={300} />
          </Prose>
        }
      >
        <Prose>
          <p>
            The sciatic nerve is not on top of the muscles. Like other nerves it has its place deep
            down, with muscles above it. If you have sciatica, something around its roots is
            bothering them. In the drawing, a ring marks the place.
          </p>
          <p>
            Your therapist works slowly, from the top layer down. The muscles right above the nerve
            may loosen and press less on it and its roots. As the pressure eases, the pain may ease
            too.
          </p>
          <p>
            Firm does not have to mean painful. A tight place may feel tender. Say so at any time,
            and the hands get lighter.
          </p>
        </Prose>
        <TechniqueCard
          name={deepTissue.name}
          description={deepTissue.description}
          duration={60}
          pressure="firm"
          suitsFor="sciatica with tight muscles in the lower back or buttock"
          notFor="brittle bones, or if you take blood thinners"
        />
      </Section>
      <ContraindicationList
        heading="When to wait, or ask a doctor first"
        intro="Firm pressure is not for everyone. Tell us if one of these is true for you."
        items={[
          { name: "You have a fever or feel ill", description: "Come when you are well again." },
          {
            name: "Your skin is broken or sore",
            description: "We wait until it has healed, or leave that place alone.",
          },
          {
            name: "You have brittle bones",
            description: "A lighter massage may be possible.",
          },
          {
            name: "You take blood thinners",
            description: "Firm pressure can leave bruises.",
          },
          {
            name: "You have, or have had, a blood clot",
            description:
              "If one leg is newly swollen, warm and sore, call 111 or see a doctor today, and do not have a massage.",
          },
          {
            name: "You are pregnant",
            description: "Ask your midwife or doctor. There are gentler ways.",
          },
        ]}
        note="Not sure? Ask your doctor or pharmacist, or call us before you book."
      />
      <Section tone="soft" layout="split" heading="What is known, and what is not">
        <Prose>
          <p>
            Studies of massage for lower back pain found less pain for a short time. Most of the
            studies were small or weak, and about sciatica even less is known. So we cannot promise
            that it will help you.
          </p>
          <p>
            NICE, which advises the NHS, suggests hands-on treatment such as massage only together
            with exercise. That is why exercises are part of your plan. Sciatica often gets better
            in 4 to 6 weeks, and keeping active helps.
          </p>
        </Prose>
      </Section>
      <SessionPlan
        heading="From one visit to a few"
        intro="Some people feel better after one visit. Yours may take longer, or go another way."
        items={[
          {
            name: "Week 1",
            sessions: 1,
            description: "The tension and the pressure on the nerve may begin to ease.",
          },
          {
            name: "Weeks 2 to 4",
            sessions: 3,
            description: "A few more visits show how well massage keeps your pain in check.",
          },
          {
            name: "Month 3",
            sessions: 1,
            description: "We look back together: come now and then, or stop.",
          },
        ]}
        note="If nothing has changed after four visits, we tell you and help you to find other care."
      />
      <FirstVisitSteps
        heading="Your first visit"
        intro="It takes an hour. You can stop at any time."
        items={[
          {
            name: "You tell us",
            duration: 15,
            description:
              "Where does it hurt, and since when? Which medicines do you take? What would you like to do again?",
          },
          {
            name: "We look",
            duration: 10,
            description:
              "You bend, turn and walk a little. If we see signs that need a doctor, we say so.",
          },
          {
            name: "You lie down",
            duration: 30,
            description:
              "You choose what to keep on. A towel covers the rest. We start gently, and you say how firm it may be.",
          },
          {
            name: "You go home with a plan",
            duration: 5,
            description: "It has one or two exercises in it. You may feel sore for a day or two.",
          },
        ]}
      />
      <PageColumns tone="soft" aside={<PractitionerCard practitioner={ana} />}>
        <PriceList
          layout="stacked"
          heading="What it costs"
          items={prices}
          note="You pay after each visit, by card or in cash."
        />
      </PageColumns>
      <KeyTakeaway heading="The bottom line">
        <p>
          Massage is a natural way to treat sciatica, without needles, medicine or an operation.
          Together with exercise, it may ease the pain.
        </p>
      </KeyTakeaway>
      <BookingCTA
        heading="Would you like to try it?"
        intro="Choose a time online, or call and ask us first."
        booking={clinic.booking}
        phone={{ ...clinic.phone, sms: true }}
        hours={clinic.hours}
      />
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
      <PageColumns
        aside={
          <>
            <ReviewedBy {...review} />
            <MedicalDisclaimer headingLevel={2} />
          </>
        }
      >
        <SourceList layout="stacked" items={pageSources} />
      </PageColumns>
      <StructuredData
        page={{
          url: `${clinic.url}${path}`,
          name: heading,
          description: intro,
          language: "en-GB",
          clinic,
          review,
          condition: sciatica,
          practitioners: [ana],
          treatments: [deepTissue],
          prices,

          breadcrumbs,
          sources: pageSources,
        }}
      />
    </Page>
  );
}
