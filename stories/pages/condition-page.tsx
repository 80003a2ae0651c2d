import {
  BodyMap,
  BookingCTA,
  Breadcrumbs,
  ButtonLink,
  Callout,
  CareCard,
  ClinicIntro,
  Definition,
  GlossaryTerm,
  KeyTakeaway,
  LocationCard,
  MechanismList,
  MedicalDisclaimer,
  OpeningHours,
  Page,
  PageColumns,
  PageHero,
  Prose,
  RelatedPages,
  ReviewedBy,
  Section,
  SiteFooter,
  SiteHeader,
  SourceList,
  StructuredData,
  SymptomList,
  ThreadFigure,
  postureFigure,
  spineAndNerveFigure,
  type Breadcrumb,
  type Review,
  type Source,
  type Technique,
} from "clinic-ui";
import { clinic } from "../content/clinic";
import { footerGroups, navigation } from "../content/navigation";
import { leila, tom } from "../content/practitioners";
import { emergencySigns, urgentSigns } from "../content/safety";
import { sources } from "../content/sources";

const heading = "Sciatica, and how massage may ease it";

const intro =
  "Most people know massage as a treat that relaxes body and mind. It has medical uses too. It may help with sciatica, a pain in your lower back and your legs.";

const breadcrumbs: readonly Breadcrumb[] = [
  { name: "Home", href: "/" },
  { name: "Sciatica", href: "/sciatica" },
];

const boneSpur = {
  name: "Bone spur",
  description: "A small, hard bump that grows on a bone. In the spine it can reach a nerve.",
};

const stenosis = {
  name: "Spinal stenosis",
  description: "The space inside the spine, which the nerves run through, has become too small.",
};

const herniatedDisc = {
  name: "Herniated disc",
  description:
    "Discs are soft pads between the bones of the spine. One of them has bulged out of its place.",
};

const massage = {
  name: "Massage",
  description:
    "A trained massage therapist works gently on your skin, muscles and joints. For some people with sciatica this eases the pain.",
} satisfies Technique;

const sciatica = {
  name: "Sciatica",
  description:
    "Pain that comes when something presses on a sciatic nerve. You have two. Each begins in your lower back and goes down the back of a leg.",
  symptoms: [
    {
      name: "Lower back pain",
      description:
        "The most common sign. It spreads through the buttocks and down the back of one leg.",
    },
    {
      name: "Leg pain",
      description: "Mostly at the back of it, and sometimes all the way down to the foot.",
    },
    { name: "Buttock pain", description: "Often deep inside, where you sit." },
    { name: "Hip pain", description: "Often on the same side as the leg that hurts." },
    {
      name: "Tingling or burning in the legs",
      description: "Like pins and needles, or like heat.",
    },
    { name: "Numbness", description: "A part of the leg or foot feels less." },
    {
      name: "Weakness in a leg or foot",
      description: "See a doctor soon if it is new or gets worse.",
    },
  ],
  causes: [boneSpur, stenosis, herniatedDisc],
  treatments: [massage],
};

const review: Review = {
  author: leila,
  reviewer: tom,
  lastReviewed: "2026-10-05",
  nextReview: "2027-10-05",
};

const pageSources: readonly Source[] = [
  sources.nhsSciatica,
  sources.nhsSlippedDisc,
  sources.nhsBackPain,
  sources.niceNg59,
  sources.cochraneMassage,
];

/** The page of a condition: sciatica, and how massage may ease it. */
export function ConditionPage() {
  return (
    <Page
      header={
        <>
          {" "}
          <SiteHeader clinic={clinic} items={navigation} currentHref="/sciatica" />
          <Breadcrumbs items={breadcrumbs} />
        </>
      }
      footer={<SiteFooter clinic={clinic} groups={footerGroups} />}
    >
      <PageHero
        eyebrow="Back and leg pain"
        heading={heading}
        intro={intro}
        clinic={clinic}
        actions={<a href="#help">When to get medical help first</a>}
        image={<ThreadFigure figure={spineAndNerveFigure} />}
      />
      <PageColumns aside={<ReviewedBy {...review} />}>
        <Definition layout="stacked" heading="What is sciatica?" term={sciatica.name}>
          <p>{sciatica.description}</p>
          <p>The pressure hurts. It can also make the area inflamed, and sometimes numb.</p>
          <p>
            What presses on it is mostly one of three things: a{" "}
            <GlossaryTerm term="bone spur" definition={boneSpur.description} />, a spine that has
            become too narrow, called{" "}
            <GlossaryTerm term="spinal stenosis" definition={stenosis.description} />, or a slipped
            disc, which doctors call a{" "}
            <GlossaryTerm term="herniated disc" definition={herniatedDisc.description} />.
          </p>
        </Definition>
        <SymptomList
          layout="stacked"
          heading="What does it feel like?"
          intro="That depends on which part of the nerve is pressed, and how hard. It may be a mild ache, or a pain so sharp that you can hardly bear it. As a rule it is on one side only, not on both at the same time."
          items={sciatica.symptoms}
          worseWhen="while you sit"
        />
      </PageColumns>
      <BodyMap
        tone="soft"
        heading="Where do you feel it?"
        intro="Anywhere along the nerve, on the left or on the right. Here it is the left."
        items={[
          { region: "buttock", side: "left", mark: "hurts" },
          { region: "thigh-back", side: "left", mark: "hurts" },
          { region: "calf", side: "left", mark: "spreads" },
          { region: "foot", side: "left", mark: "spreads", description: "And the toes." },
        ]}
      />
      <Section
        id="help"

        layout="split"
        heading="When to get medical help first"
        intro="Sciatica often gets better by itself in a few weeks. See a GP if yours does not, if it gets worse, or if it keeps you from what you do every day."
      >
        <CareCard
          level="emergency"
          heading="Call 999 or go to A&E now if you have back pain and"
          items={emergencySigns}
          actions={<ButtonLink href="tel:999">Call 999</ButtonLink>}
        />
        <CareCard
          level="urgent"
          heading="Ask for an urgent GP appointment or call NHS 111 if you have back pain and"
          items={urgentSigns}
        />
      </Section>
      <PageColumns tone="soft" aside={<ThreadFigure figure={postureFigure} />}>
        <MechanismList
          layout="stacked"
          heading="How may massage help?"
          intro={massage.description}
          items={[
            {
              name: "Muscles relax",
              description: (
                <>
                  When sciatica goes on for long, muscles often tighten in answer to the pain. Tight
                  muscles can strain the{" "}
                  <GlossaryTerm
                    term="nerve roots"
                    definition="The places where nerves leave the spine."
                  />
                  , and then it hurts more. Massage can help the muscles to let go.
                </>
              ),
            },
            {
              name: "Blood flows",
              description:
                "Massage can help blood to move through the whole body. Muscles and other tissue need it to stay healthy and to heal.",
            },
            {
              name: "Your body makes its own painkillers",
              description:
                "They are called endorphins, and massage can make your body release more of them. They may lift your mood and dull the pain.",
            },
            {
              name: "Stress goes down",
              description:
                "Massage can take stress off body and mind. Many people are calmer after it, and feel better all round.",
            },
          ]}
        />
      </PageColumns>
      <KeyTakeaway heading="What massage cannot do">
        <p>
          It cannot remove what presses on the nerve, such as a bone spur, and it may not work for
          you.
        </p>
      </KeyTakeaway>
      <Section layout="split" heading="What the studies found">
        <Prose>
          <p>
            In studies massage eased lower back pain for a short time. The studies looked at back
            pain more than at sciatica.
          </p>
          <p>
            NICE, which advises the NHS, suggests hands-on treatment such as massage only together
            with exercise. So we give you exercises as well.
          </p>
        </Prose>
        <Callout heading="Do you take painkillers?">
          <p>
            Massage may ease your pain without the need to take more of them. But do not stop or
            change a medicine on your own. Ask your doctor or pharmacist first.
          </p>
        </Callout>
      </Section>
      <ClinicIntro heading="One team for your back" clinic={clinic} practitioner={leila}>
        <p>
          People come to us after injuries of every kind, and with pain that has been there for
          years. At {clinic.name} in Larkford a chiropractor, a physiotherapist and a massage
          therapist plan your care with you. Each is trained in a field of their own, so there is
          more than one way to go.
        </p>
        <p>
          Whichever way we choose, it has two aims: that you hurt less, and that you can bend, walk
          and turn again.
        </p>
        <p>
          {leila.name} is a chiropractor, and not a medical doctor. For many years she has helped
          people with sciatica to find the treatment that suits them best.
        </p>
      </ClinicIntro>
      <BookingCTA
        heading="Come and talk about your sciatica"
        intro="Call us to ask about treatments or to arrange a visit. Or book online: choose a date and time that suits you."
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
      <RelatedPages
        tone="soft"
        items={[
          {
            name: "Can massage help?",
            href: "/questions",
            description: "Short answers, other ways to ease the pain, and the risks.",
          },
          {
            name: "Deep tissue massage",
            href: "/treatments/deep-tissue-massage",
            description: "One kind of massage, what a visit is like, and what it costs.",
          },
          {
            name: "Massage for sciatica, in full",
            href: "/guides/massage-for-sciatica",
            description: "The long version, with things to do at home.",
          },
        ]}
      />
      <PageColumns aside={<MedicalDisclaimer headingLevel={2} />}>
        <SourceList layout="stacked" items={pageSources} />
      </PageColumns>
      <StructuredData
        page={{
          url: `${clinic.url}/sciatica`,
          name: heading,
          description: intro,
          language: "en-GB",
          clinic,
          review,
          condition: sciatica,
          treatments: [massage],

          breadcrumbs,
          sources: pageSources,
        }}
      />
    </Page>
  );
}
