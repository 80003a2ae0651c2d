import {
  AlternativesList,
  BookingCTA,
  Breadcrumbs,
  ButtonLink,
  CareCard,
  CauseList,
  Definition,
  KeyTakeaway,
  LocationCard,
  MechanismList,
  MedicalDisclaimer,
  OnThisPage,
  OpeningHours,
  OutcomeList,
  Page,
  PageColumns,
  PageHero,
  Prose,
  ReviewedBy,
  RiskList,
  Section,
  SiteFooter,
  SiteHeader,
  SourceList,
  StickyActionBar,
  StructuredData,
  SymptomList,
  type Breadcrumb,
  type Question,
  type PagePart,
  type Review,
  type Source,
  type Technique,
} from "clinic-ui";
import { clinic } from "../content/clinic";
import { footerGroups, navigation } from "../content/navigation";
import { ana, tom } from "../content/practitioners";
import { emergencySigns, nonUrgentSigns, urgentSigns } from "../content/safety";
import { sources } from "../content/sources";

const breadcrumbs: readonly Breadcrumb[] = [
  { name: "Home", href: "/" },
  { name: "Sciatica", href: "/sciatica" },
  { name: "Questions" },
];

const sciatica = {
  name: "Sciatica",
  description:
    "Pain that spreads along a sciatic nerve. You have one on each side, from the lower back through the buttock and down the leg.",
  symptoms: [
    {
      name: "Pain low in the back or buttock",
      description: "It may ache, burn, or shoot down the leg.",
    },
    { name: "Numbness in the leg", description: "A part of it feels less, or nothing at all." },
    { name: "Tingling in the leg", description: "Like pins and needles, as far as the toes." },
    { name: "Weakness in the leg", description: "It feels as if it might give way." },
  ],
  causes: [
    {
      name: "A slipped disc",
      description: "one of the soft cushions between the bones of your spine bulges out.",
    },
    {
      name: "Spinal stenosis",
      description: "the space for the nerves inside the spine has become too narrow.",
    },
    {
      name: "Piriformis syndrome",
      description: "a muscle deep in the buttock tightens around the nerve.",
    },
  ],
};

const treatments: readonly Technique[] = [
  {
    name: "Staying active",
    description:
      "Walk a little and often, as far as the pain lets you. Long rest in bed does not help.",
  },
  {
    name: "Medicines from a pharmacy",
    description:
      "They help some people. Ask a pharmacist which may suit you, and say what else you take.",
  },
  {
    name: "Physiotherapy",
    description:
      "A physiotherapist looks at how you move, then gives you exercises. For some people this is what helps.",
  },
  {
    name: "Chiropractic treatment",
    description:
      "A chiropractor moves the joints of your back by hand. Some people feel better after it.",
  },
  {
    name: "Massage",
    description:
      "It gives some people a lot of relief. Ask for a therapist who has treated sciatica before.",
  },
  {
    name: "An operation",
    description:
      "This is the last resort. Many people turn to it when nothing else has helped and a scan shows the cause.",
  },
];

/** Each answer stands on the page as one paragraph, right after its question. */
const questions = {
  help: {
    question: "Can massage help with sciatica?",
    answer:
      "It may. For some people massage eases the pain, and with less pain the whole day gets easier. Find out first what causes yours.",
  },
  what: { id: "what", question: "What is sciatica?", answer: sciatica.description },
  symptoms: {
    id: "symptoms",
    question: "What are the symptoms?",
    answer:
      "Sciatica often hurts in the lower back or the buttock. A leg may go numb, tingle or feel weak.",
  },
  causes: {
    id: "causes",
    question: "What causes it?",
    answer: "Something presses on the nerve or irritates it. Many things can, such as these three.",
  },
  life: {
    id: "daily-life",
    question: "What does it do to daily life?",
    answer:
      "Millions of people have sciatica. At its worst, the pain is so strong that it is hard to do anything at all.",
  },
  massage: {
    id: "massage",
    question: "How may massage ease the pain?",
    answer: "It may take some pressure off the sciatic nerve. With less pressure it may hurt less.",
  },
  everyone: {
    id: "everyone",
    question: "Does it work for everyone?",
    answer:
      "No. Some people feel much better after massage, some feel a little better, and some notice nothing.",
  },
  others: {
    id: "other-ways",
    question: "What else can ease it?",
    answer:
      "Many things may. What helps one person does not always help the next, so the simplest come first here.",
  },
  doctor: {
    id: "doctor",
    question: "When should you see a doctor?",
    answer:
      "If you think that you have sciatica, see a doctor to learn the cause. It may be a slipped disc, spinal stenosis or another illness, and you need to know which.",
  },
  risks: {
    id: "risks",
    question: "Are there risks?",
    answer:
      "Yes. Serious problems are rare, but three things can happen, and you should know them before you begin.",
  },
  worth: {
    id: "worth-a-try",
    question: "So, is it worth a try?",
    answer:
      "Massage is safe for most people with sciatica. It may ease pain, help you to move further and calm inflammation.",
  },
} satisfies Record<string, Question>;

const all: readonly Question[] = Object.values(questions);

const parts: readonly PagePart[] = [
  ...all.flatMap(({ id, question }) => (id ? [{ name: question, href: `#${id}` }] : [])),
  { name: "When are we open?", href: "#hours" },
  { name: "Who made this page?", href: "#about" },
];

const review: Review = {
  author: ana,
  reviewer: tom,
  lastReviewed: "2026-09-14",
  nextReview: "2027-09-14",
};

const pageSources: readonly Source[] = [
  sources.nhsSciatica,
  sources.nhsBackPain,
  sources.nhsSlippedDisc,
  sources.niceNg59,
  sources.cochraneMassage,
];

/** A page of questions and answers: can massage help with sciatica? */
export function QuestionsPage() {
  return (
    <Page
      header={
        <>
          {" "}
          <SiteHeader clinic={clinic} items={navigation} currentHref="/questions" />
          <Breadcrumbs items={breadcrumbs} />
        </>
      }
      footer={<SiteFooter clinic={clinic} groups={footerGroups} />}
    >
      <PageHero
        eyebrow="Your questions, answered"
        heading={questions.help.question}
        intro={questions.help.answer}
        clinic={clinic}
        actions={<a href={`#${questions.doctor.id}`}>When to get help from a doctor</a>}
      />
      <PageColumns side="start" aside={<OnThisPage heading="More questions" items={parts} />}>
        <Definition
          layout="stacked"
          id={questions.what.id}
          heading={questions.what.question}
          term={sciatica.name}
        >
          <p>{sciatica.description}</p>
        </Definition>
        <SymptomList
          layout="stacked"
          id={questions.symptoms.id}
          heading={questions.symptoms.question}
          intro={questions.symptoms.answer}
          items={sciatica.symptoms}
        />
        <CauseList
          layout="stacked"
          id={questions.causes.id}
          heading={questions.causes.question}
          intro={questions.causes.answer}
          items={sciatica.causes}
        />
        <Section
          id={questions.doctor.id}
          heading={questions.doctor.question}
          intro={questions.doctor.answer}
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
            actions={<ButtonLink href="tel:111">Call NHS 111</ButtonLink>}
          />
          <CareCard level="non-urgent" heading="See a GP if" items={nonUrgentSigns} />
        </Section>
        <OutcomeList
          layout="stacked"
          id={questions.life.id}
          heading={questions.life.question}
          intro={questions.life.answer}
          items={[
            {
              name: "Work",
              description:
                "Sitting, driving and lifting can hurt so much that you have to stay at home.",
            },
            {
              name: "Family",
              description:
                "It is hard to look after children or parents when you cannot bend or carry.",
            },
            {
              name: "Quality of life",
              description:
                "Pain takes away small things: a walk, a meal with friends, a night’s sleep. If massage eases the pain, some of them may come back.",
            },
          ]}
        />
        <MechanismList
          layout="stacked"
          id={questions.massage.id}
          heading={questions.massage.question}
          intro={questions.massage.answer}
          items={[
            {
              name: "It is your longest nerve",
              description:
                "No nerve in the body is as long as the sciatic nerve. It begins in the lower back and ends in the foot.",
            },
            {
              name: "Something squeezes or irritates it",
              description:
                "Then you may feel pain wherever it goes: in the lower back, the buttock and the leg.",
            },
            {
              name: "Massage works on the muscles around it",
              description:
                "A therapist loosens muscles that are tight. That may give the nerve more room, so that there is less pain.",
            },
          ]}
        />
        <Section id={questions.everyone.id} heading={questions.everyone.question}>
          <Prose>
            <p>{questions.everyone.answer}</p>
            <p>
              A large review of studies looked at pain in the lower back, not at sciatica. Massage
              eased it for a short time, but most of the studies were too weak to be sure.
            </p>
            <p>
              NICE, which advises the NHS, suggests hands-on treatment such as massage only together
              with exercise. So our physiotherapist can add exercises that fit into your day.
            </p>
          </Prose>
        </Section>
        <AlternativesList
          layout="stacked"
          id={questions.others.id}
          heading={questions.others.question}
          intro={questions.others.answer}
          items={treatments.map(({ name, description }) => ({ name, description: description }))}
        />
        <RiskList
          layout="stacked"
          id={questions.risks.id}
          heading={questions.risks.question}
          intro={questions.risks.answer}
          items={[
            {
              name: "Your symptoms get worse",
              description:
                "You may have more pain after a massage than before it. Tell your therapist, who will press less or stop.",
            },
            {
              name: "The sciatica itself flares up",
              description:
                "Pressure in the wrong place can irritate the nerve again. Say so at once if you feel pain run down your leg.",
            },
            {
              name: "Something new begins",
              description:
                "If you feel a new pain, a numb patch or a weak leg, stop the massage and see a doctor.",
            },
          ]}
          note="A trained therapist with experience makes all three less likely. Does something worry you? Talk with your therapist before you begin."
        />
      </PageColumns>
      <KeyTakeaway id={questions.worth.id} heading={questions.worth.question}>
        <p>{questions.worth.answer}</p>
      </KeyTakeaway>
      <BookingCTA
        heading="Ask us about your own pain"
        intro="Tell us where it hurts and what a doctor has said. We plan a first visit with you, or say who else can help."
        booking={clinic.booking}
        phone={{ ...clinic.phone, sms: true }}
        hours={clinic.hours}
      />
      <PageColumns
        id="hours"
        aside={
          <OpeningHours layout="stacked" heading="When are we open?" hours={clinic.openingHours} />
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
      <Section id="about" tone="soft" layout="split" heading="Who made this page?">
        <ReviewedBy {...review} />
        <MedicalDisclaimer headingLevel={3} />
      </Section>
      <SourceList items={pageSources} />
      <StructuredData
        page={{
          url: `${clinic.url}/questions`,
          name: questions.help.question,
          description: questions.help.answer,
          language: "en-GB",
          clinic,
          review,
          condition: { ...sciatica, treatments },
          questions: all,

          breadcrumbs,
          sources: pageSources,
        }}
      />
      <StickyActionBar
        phone={clinic.phone}
        booking={{ ...clinic.booking, label: "Book a visit" }}
      />
    </Page>
  );
}
