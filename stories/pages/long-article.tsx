import {
  BookingCTA,
  CareCard,
  CauseList,
  Definition,
  DoDontList,
  ExerciseCard,
  FAQAccordion,
  InsuranceList,
  KeyTakeaway,
  LocationCard,
  MechanismList,
  MedicalDisclaimer,
  OnThisPage,
  OpeningHours,
  OutcomeList,
  Page,
  PageColumns,
  PageHeader,
  Prose,
  RelatedPages,
  ReviewedBy,
  RiskList,
  Section,
  SessionPlan,
  SiteFooter,
  SiteHeader,
  SourceList,
  StructuredData,
  SymptomList,
  ThreadFigure,
  backAndLegFigure,
  type Breadcrumb,
  type Question,
  type Review,
  type Source,
  type Technique,
} from "clinic-ui";
import { clinic } from "../content/clinic";
import { footerGroups, navigation } from "../content/navigation";
import { yard } from "../content/place";
import { ana, tom } from "../content/practitioners";
import { emergencySigns } from "../content/safety";
import { sources } from "../content/sources";

const heading = "Sciatica and lower back pain: what medical massage may do";

const intro =
  "When your back or leg hurts, small things become hard. Read here what sciatica is, how massage may ease it, and what you can do at home.";

const breadcrumbs: readonly Breadcrumb[] = [
  { name: "Home", href: "/" },
  { name: "Guides", href: "/guides" },
  { name: "Massage for sciatica", href: "/guides/massage-for-sciatica" },
];

const review: Review = {
  author: ana,
  reviewer: tom,
  lastReviewed: "2026-09-14",
  nextReview: "2027-09-14",
};

const sciatica = {
  name: "Sciatica",
  description:
    "Pain that spreads along a sciatic nerve. You have one on each side. It starts in the lower back, passes the hip and the buttock, and goes on down the leg.",
  symptoms: [
    {
      name: "A sharp pain on the move",
      description: "It begins in the lower back and shoots down into the leg.",
    },
    { name: "A weak leg", description: "Its muscles do not obey you." },
    {
      name: "No good position",
      description: "You cannot sit or stand for long.",
    },
    { name: "Numb skin", description: "Parts of the sore leg feel dull, as if asleep." },
  ],
  causes: [
    {
      name: "A slipped disc",
      description:
        "a soft cushion between two bones of the spine bulges out. Doctors also call it a herniated disc.",
    },
    { name: "A bone spur", description: "a small bump that grows on the edge of a bone." },
    {
      name: "A narrow spine",
      description: "the nerves have less room than they need. The medical name is spinal stenosis.",
    },
  ],
};

const treatments: readonly Technique[] = [
  {
    name: "Medical massage",
    description: "Massage for one problem, planned with you.",
  },
  {
    name: "Deep tissue massage",
    description: "Slow, firm strokes for the deeper muscles.",
  },
  {
    name: "Trigger point work",
    description: "Steady pressure on one knot at a time.",
  },
];

const questions: readonly Question[] = [
  {
    id: "how-many-visits",
    question: "How many visits will I need?",
    answer:
      "It depends on how strong your sciatica is, and on how your body takes to massage. Many people say that they feel much better after a few visits. If you have had the pain for months, we may suggest that you go on for longer.",
  },
  {
    id: "for-good",
    question: "Can massage make back pain go away for good?",
    answer:
      "Nobody can promise that. Massage may bring the pain down a good deal and help you to move. How far it gets you depends on what is behind the pain. Often it is one part of a bigger plan, with physiotherapy, exercise and some new habits.",
  },
  {
    id: "insurance",
    question: "Does insurance pay for massage?",
    answer:
      "Sometimes. Some insurers pay if a doctor or another health worker has prescribed medical massage as part of a plan for sciatica or another illness. Ask yours before the first visit.",
  },
];

const pageSources: readonly Source[] = [
  sources.nhsSciatica,
  sources.nhsBackPain,
  sources.nhsSlippedDisc,
  sources.niceNg59,
  sources.cochraneMassage,
];

/** A long article: sciatica, lower back pain and medical massage. */
export function LongArticle() {
  return (
    <Page
      header={
        <SiteHeader clinic={clinic} items={navigation} currentHref="/guides/massage-for-sciatica" />
      }
      footer={<SiteFooter clinic={clinic} groups={footerGroups} />}
    >
      <PageHeader
        breadcrumbs={breadcrumbs}
        heading={heading}
        intro={intro}
        note={`A guide from ${clinic.name}`}
        image={yard}
      />
      <PageColumns
        side="start"
        aside={
          <>
            <OnThisPage
              items={[
                { name: "A sore back is common", href: "#common" },
                { name: "What is sciatica?", href: "#sciatica" },
                { name: "What presses on the nerve?", href: "#causes" },
                { name: "What does it feel like?", href: "#symptoms" },
                { name: "Does it go away by itself?", href: "#time" },
                { name: "When to get help first", href: "#help" },
                { name: "What is medical massage?", href: "#massage" },
                { name: "Three ways massage may help", href: "#ways" },
                { name: "How sure is this?", href: "#evidence" },
                { name: "What regular visits may bring", href: "#benefits" },
                { name: "What can feel worse?", href: "#risks" },
                { name: "What you can do yourself", href: "#home" },
                { name: "In short", href: "#short" },
                { name: "Three questions", href: "#questions" },
                { name: "A plan with an end", href: "#plan" },
                { name: "Who can pay?", href: "#insurers" },
              ]}
            />
            <ReviewedBy {...review} />
          </>
        }
      >
        <Section id="common" heading="A sore back is common">
          <Prose>
            <p>
              Sciatica and lower back pain are widespread. All over the world, millions of people
              have them. An injury can be the start, or the way you sit and stand, or the way you
              live. What used to be fun can become hard work.
            </p>
            <p>
              Many people reach for painkillers, or wonder about an operation. That is easy to
              understand, and your doctor can tell you what each may do for you. Medical massage is
              another way to ease pain: a natural one, with no needle and no cut. Many people find
              that it helps, others do not, and it works best beside other things.
            </p>
          </Prose>
        </Section>
        <Definition layout="stacked" id="sciatica" heading="What is sciatica?" term={sciatica.name}>
          <p>{sciatica.description}</p>
        </Definition>
        <CauseList
          layout="stacked"
          id="causes"
          heading="What presses on the nerve?"
          intro="Most often it is one of these three. Part of the nerve gets squeezed. It becomes inflamed, it hurts, and often the leg on that side goes numb."
          items={sciatica.causes}
        />
        <SymptomList
          layout="stacked"
          id="symptoms"
          heading="What does it feel like?"
          intro="For some it is a mild ache. For others the pain is so strong that they can hardly walk."
          items={sciatica.symptoms}
        />
        <Section
          id="time"
          heading="Does it go away by itself?"
          intro="Pain that lasts for more than three months is called chronic."
        >
          <Prose>
            <p>
              It can. Sciatica often settles with no treatment at all, in four to six weeks. Keep
              moving as much as you can in that time, even if it is only a little.
            </p>
            <p>
              Sometimes it stays. Chronic sciatica needs a treatment that is aimed at what is behind
              it, so that you hurt less and move more easily. See a doctor if a few weeks at home
              have not helped, if the pain gets worse, or if it keeps you from what you usually do.
            </p>
          </Prose>
        </Section>
        <Section id="help" heading="When to get help first">
          <CareCard
            level="emergency"
            heading="Call 999 or go to A&E now if you have back pain and"
            items={emergencySigns}
          >
            <p>
              If you feel ill, have a fever, or lose weight without trying, see a doctor before you
              book a massage.
            </p>
          </CareCard>
        </Section>
        <Section id="massage" heading="What is medical massage?">
          <Prose>
            <p>
              It is massage with one aim. For sciatica the therapist works where it hurts, so that
              muscles get looser, blood flows better and there is less inflammation. These are the
              words that you may hear:
            </p>
            {treatments.map(({ name, description }) => (
              <p key={name}>
                <strong>{name}.</strong> {description}
              </p>
            ))}
          </Prose>
        </Section>
        <Section
          id="evidence"
          heading="How sure is this?"
          intro="We tell you, so that you can choose."
        >
          <Prose>
            <p>
              Less sure than we would like. In 2015 researchers looked at 25 studies of massage for
              lower back pain. People often had less pain for a short time. Later the difference was
              mostly gone, and many of the studies were weak. They were about back pain, and not
              about sciatica alone.
            </p>
            <p>
              NICE, which advises the NHS, suggests hands-on treatment such as massage only together
              with exercise. So do we: whoever has a massage here also goes home with something to
              do.
            </p>
          </Prose>
        </Section>
        <Section>
          <BookingCTA
            variant="inline"
            heading="Shall we look at your back?"
            intro="A first visit takes an hour. You can stop at any time."
            booking={clinic.booking}
            phone={clinic.phone}
            hours={clinic.hours}
          />
        </Section>
      </PageColumns>
      <MechanismList
        id="ways"
        ordered
        tone="soft"
        heading="Three ways massage may help"
        intro="This is how it is thought to work. Not all of it has been proved."
        items={[
          {
            name: "Tight muscles let go",
            description: (
              <>
                <p>
                  Tight muscles in the lower back and the buttocks can press on the nerve and make
                  the pain stronger. One matters most: the piriformis. It lies far inside the
                  buttock, and a tight one can bother the nerve.
                </p>
                <p>
                  A trained therapist loosens them, with deep tissue massage or with trigger point
                  work. Both are meant for tight spots and for the knots in them, which may be part
                  of what squeezes the nerve. As the muscles relax further, the pressure may drop,
                  and the pain with it.
                </p>
              </>
            ),
          },
          {
            name: "More blood gets through",
            description: (
              <>
                <p>
                  Less blood reaches a muscle that is tight or inflamed, so the body finds it harder
                  to heal. Massage may help blood to flow there again, with oxygen and nutrients for
                  the sore tissue. That may calm inflammation.
                </p>
                <p>
                  Fresh blood also carries waste products away. Swelling near the nerve may go down,
                  and you may get better sooner. Spasms, the sudden cramps that often come with
                  sciatica, may ease too.
                </p>
              </>
            ),
          },
          {
            name: "You sit and stand with less strain",
            description: (
              <>
                <p>
                  How you hold yourself often plays a part, in sciatica and in lower back pain. If
                  you sit for a long time, and slump, some muscles grow tight and others weak. This
                  pulls on the spine and can put pressure on the nerve.
                </p>
                <p>
                  Your therapist looks for the muscles that are out of balance: which to release,
                  and which to strengthen. Regular massage and a better posture together may help
                  you to hold your spine straighter, and may keep the nerve from being irritated
                  again.
                </p>
              </>
            ),
          },
        ]}
      />
      <OutcomeList
        id="benefits"

        heading="What regular visits may bring"
        intro="With sciatica or lower back pain, some people gain from massage over a long time. People differ."
        items={[
          {
            name: "Pain that you can manage",
            description:
              "Pain that has become chronic may be easier to live with. Regular visits may keep muscles relaxed, calm inflammation, and help your whole body to move well.",
          },
          {
            name: "Fewer setbacks",
            description:
              "When muscles are in balance and your posture is better, a new injury may be less likely. So may another bout of sciatica or back pain.",
          },
          {
            name: "Better days",
            description:
              "With less pain and easier movement you may get back to what you like to do, and enjoy life more.",
          },
        ]}
      />
      <KeyTakeaway id="short">
        <p>
          Massage may ease sciatica and lower back pain, new or old. It works best as one part of
          your care, with exercise and a better posture.
        </p>
      </KeyTakeaway>
      <Section layout="split">
        <Prose>
          <p>
            For most people it is a safe and natural way to live better with both. Relaxed muscles,
            better blood flow and a better posture work together, and for some people relief lasts.
            That holds for the days after an injury and for pain of many years: massage can be a
            useful tool on the way back, and in staying well.
          </p>
          <p>
            If it becomes a habit, you may hurt less, move more and be spared some trouble later.
            And it is an hour of rest in which stress goes down.
          </p>
        </Prose>
      </Section>
      <PageColumns tone="soft" aside={<ThreadFigure figure={backAndLegFigure} />}>
        <RiskList
          layout="stacked"
          id="risks"
          heading="What can feel worse?"
          intro="Massage is safe for most people. The problems that studies saw were minor."
          items={[
            {
              name: "More pain for a while",
              description: "It often passes within a day or two. Warmth and a short walk may help.",
            },
            {
              name: "Sore muscles or a bruise",
              description: "More likely after firm pressure. Say so, and we press less.",
            },
          ]}
          note="Tell us before we start if you take blood thinners, have brittle bones, or are pregnant. If your leg turns weak or numb after a massage, call a doctor."
        />
        <DoDontList
          layout="stacked"
          id="home"
          heading="What you can do yourself"
          dos={[
            "go on with your usual day as far as you can",
            "hold a warm pack on the sore place, wrapped in a towel",
            "sleep on your side with a firm cushion between your knees",
            "ask a pharmacist which painkillers suit you",
          ]}
          donts={[
            "do not sit or lie for a long time without a break",
            "do not use a hot water bottle where your skin is numb",
            "do not push on with an exercise that sends pain down your leg",
          ]}
        />
        <Section
          heading="One exercise to begin with"
          intro="Walking is gentle, free and enough for a start. Ask your therapist what comes next."
        >
          <ExerciseCard
            name="A short walk"
            steps={[
              "Put on flat shoes and choose a flat path.",
              "Walk for five minutes, at a pace at which you can talk.",
              "Let your arms swing and your shoulders hang.",
              "If it stays easy, walk a minute longer every few days.",
            ]}
            dose="2 or 3 times a day"
            stopIf="the pain in your leg grows, or your leg feels weak or numb. Rest, and ask us or a doctor before the next walk."
          />
        </Section>
      </PageColumns>
      <SessionPlan
        id="plan"

        heading="A plan with an end"
        intro="This is how it often goes with sciatica. Yours may differ."
        items={[
          {
            name: "Weeks 1 and 2",
            sessions: 3,
            description: "Loosen what is tight, so that you can sit and sleep.",
          },
          {
            name: "Weeks 3 to 6",
            sessions: 2,
            description: "Less massage, longer walks, first exercises.",
          },
          { name: "Month 3", sessions: 1, description: "A look back, and exercises to keep." },
        ]}
        note="If nothing has changed after three visits, we tell you and help you to find other care. If the pain has lasted for months, you may want to come once a month after that."
      />
      <FAQAccordion
        id="questions"
        heading="Three questions"
        defaultOpen="first"
        items={questions}
      />
      <InsuranceList
        id="insurers"
        heading="Who can pay?"
        intro="These insurers pay for medical massage here, if it is prescribed."
        items={["Harbour Care Plan", "Larkfield Health", "Northgate Mutual"]}
        note="Ask your insurer for a code before you come, and bring the letter in which massage is prescribed."
      />
      <BookingCTA
        heading="Come in, and tell us where it hurts"
        intro="Choose a time online, or talk to us first."
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
        items={[
          {
            name: "Sciatica",
            href: "/sciatica",
            description: "The short version, and who treats it here.",
          },
          {
            name: "Can massage help?",
            href: "/questions",
            description: "Questions, other ways to get relief, and risks.",
          },
          {
            name: "Deep tissue massage",
            href: "/treatments/deep-tissue-massage",
            description: "One kind of massage, from start to end.",
          },
        ]}
      />
      <PageColumns aside={<MedicalDisclaimer headingLevel={2} />}>
        <SourceList layout="stacked" items={pageSources} />
      </PageColumns>
      <StructuredData
        page={{
          url: `${clinic.url}/guides/massage-for-sciatica`,
          name: heading,
          description: intro,
          language: "en-GB",
          clinic,
          review,
          condition: { ...sciatica, treatments },
          treatments,
          questions,

          breadcrumbs,
          sources: pageSources,
        }}
      />
    </Page>
  );
}
