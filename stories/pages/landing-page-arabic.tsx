import {
  BenefitGrid,
  BookingCTA,
  Callout,
  CareCard,
  Definition,
  FAQAccordion,
  LanguageSwitcher,
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
  type Condition,
  type Question,
  type LanguageItem,
  type Review,
  type Technique,
} from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import {
  arabicAna,
  arabicClinic as clinic,
  arabicEmergencySigns,
  arabicFooterGroups,
  arabicNavigation,
  arabicTom,
} from "../content/arabic";
import { sources } from "../content/sources";

// No line breaks between the two words for back pain.
const heading = "عرق النسا أو ألم\u00a0الظهر: كيف قد يساعدك التدليك";

const intro =
  "هل يؤلمك أسفل الظهر أو الورك أو الردف أو الساق؟ ربما يكون عرق النسا، وهو نوع شائع من ألم الأعصاب. اقرأ ما هو، وكيف قد يفيدك التدليك.";

const sciatica = {
  name: "عرق النسا",
  description:
    "هو الاسم الذي يستخدمه العاملون في الصحة لأي ألم، خفيف أو شديد، في أي مكان على طول العصبين الوركيين.",
  symptoms: [
    { name: "أسفل الظهر", description: "ألم خفيف مستمر، أو ألم حاد عندما تتحرك." },
    { name: "الوركان", description: "في جانب واحد فقط في أكثر الأحيان." },
    { name: "الردفان", description: "ألم عميق، يزداد عند الجلوس على كرسي صلب." },
    { name: "الساقان", description: "على طول خلف الساق، وقد يصل إلى القدم." },
  ],
} satisfies Condition;

const massages = [
  {
    name: "التدليك السويدي",
    description: "حركات طويلة منسابة، وعجن لطيف للجسم كله.",
    duration: 60,
    pressure: "light",
    suitsFor: "أول تدليك لك، والتوتر، والعضلات المتيبسة",
    notFor: "من لديه حمى، أو جلده مجروح أو يؤلمه",
  },
  {
    name: "تدليك الأنسجة العميقة",
    description: "حركات بطيئة وقوية تصل إلى العضلات التي تحت السطح.",
    duration: 60,
    pressure: "firm",
    suitsFor: "العضلات المشدودة منذ مدة طويلة",
    notFor: "من عظامه هشة، أو يأخذ أدوية تميّع الدم",
  },
  {
    name: "التدليك الطبي",
    description: "عمل على مشكلة واحدة، نخطط له معك بعد فحص حركتك.",
    duration: 45,
    pressure: "medium",
    suitsFor: "عرق النسا، أو ألم فحصه طبيب",
  },
  {
    name: "التدليك الانعكاسي",
    description: "ضغط بالإبهام والأصابع على نقاط في القدمين وأنت مستلقٍ.",
    duration: 40,
    pressure: "light",
    suitsFor: "من يفضل ألا يُلمس موضع ألمه",
  },
] satisfies Technique[];

const questions = [
  {
    question: "هل يؤلم التدليك؟",
    answer:
      "قد تشعر بشيء من الألم حيث تكون العضلة مشدودة، لكنه يجب ألا يزيد أبدًا عما تستطيع أن تتنفس معه بهدوء. إذا زاد فقل ذلك، وسيخفف المعالج الضغط.",
  },
  {
    question: "كم زيارة أحتاج؟",
    answer:
      "يعتمد ذلك على مدة الألم. كثير من الناس يعرفون بعد زيارتين أو ثلاث هل يفيدهم التدليك. إذا لم يفدك فسنقول لك ذلك، ونساعدك على أن تجد رعاية تفيدك.",
  },
  {
    question: "هل يجب أن أرى طبيبًا أولًا؟",
    answer:
      "نعم، إذا كان الألم جديدًا وقويًا، أو كنت تشعر بأنك مريض. وإلا فيمكنك أن تأتي إلينا مباشرة، ونكتب إلى طبيبك إذا أردت.",
  },
] satisfies Question[];

const review = {
  author: arabicAna,
  reviewer: arabicTom,
  lastReviewed: "2026-09-14",
  nextReview: "2027-09-14",
} satisfies Review;

const pageSources = [sources.nhsSciatica, sources.niceNg59].map((source) => ({
  ...source,
  lang: "en",
}));

const languages = [
  { lang: "en", name: "English", href: "/sciatica/massage" },
  { lang: "ar", name: "العربية", href: "/ar/sciatica", current: true },
] satisfies LanguageItem[];

/** The landing page in Arabic, from right to left, with the library's Arabic words. */
export function LandingPageArabic() {
  return (
    <Page
      lang="ar"
      dir="rtl"
      messages={ar}
      header={
        <SiteHeader
          clinic={clinic}
          homeHref="/ar"
          items={arabicNavigation}
          currentHref="/ar/sciatica"
          messages={ar}
        >
          <LanguageSwitcher items={languages} messages={ar} />
        </SiteHeader>
      }
      footer={<SiteFooter clinic={clinic} groups={arabicFooterGroups} messages={ar} />}
    >
      <PageHero
        eyebrow={`التدليك في ${clinic.name}`}
        heading={heading}
        intro={intro}
        clinic={clinic}
        actions={<a href="#help">متى لا يكون التدليك الخطوة الأولى</a>}
        image={<ThreadFigure />}
        messages={ar}
      />
      <PageColumns aside={<ReviewedBy {...review} messages={ar} />}>
        <Definition layout="stacked" heading="ما هو عرق النسا؟" term={sciatica.name} messages={ar}>
          <p>{sciatica.description}</p>
          <p>
            يتفرع العصبان من العمود الفقري، وينزلان عبر الورك والردف والساق، واحد في كل جانب. يأتي
            الألم عندما يهيّج شيء ما العصب أو يضغط عليه: إصابة، أو تآكل عادي من الاستعمال اليومي، أو
            مشكلة صحية أخرى مثل خشونة المفاصل.
          </p>
        </Definition>
        <SymptomList
          layout="stacked"
          heading="أين يشعر الناس بالألم؟"
          items={sciatica.symptoms}
          messages={ar}
        />
      </PageColumns>
      <Section id="help" tone="soft" layout="split" heading="متى لا يكون التدليك الخطوة الأولى">
        <CareCard
          level="emergency"
          heading="اتصل بالرقم 999 أو اذهب إلى قسم الطوارئ (A&E) الآن إذا كان ظهرك يؤلمك وحدث أي مما يلي:"
          items={arabicEmergencySigns}
          messages={ar}
        >
          <p>
            اذهب إلى طبيب أولًا إذا كنت تشعر بأنك مريض، أو كانت حرارتك مرتفعة، أو نقص وزنك من غير
            قصد.
          </p>
        </CareCard>
      </Section>
      <Section>
        <Callout
          variant="highlight"
          heading="عندما يؤلمك أسفل ظهرك أو يشتد عليك عرق النسا، قد يخفف التدليك ألمك من غير وصفة طبية."
          messages={ar}
        >
          <p>
            للعناية بعرق النسا ثلاثة أهداف: ألم أقل، والتهاب أقل، وحركة أسهل. والتدليك جزء آمن من
            هذه العناية لمعظم الناس، مهما كان سبب الألم.
          </p>
        </Callout>
      </Section>
      <BookingCTA
        variant="card"
        heading="هل تود أن تجرب التدليك؟"
        intro="تستغرق الزيارة الأولى ساعة. نستمع إليك أولًا، ويمكنك التوقف متى شئت."
        booking={clinic.booking}
        phone={clinic.phone}
        hours={clinic.hours}
        messages={ar}
      />
      <BenefitGrid
        numbered
        heading="كيف قد يساعد التدليك؟"
        intro="يدلك المعالج عضلاتك ومفاصلك وأنسجتك الأعمق، بالعجن أو المسح أو الضغط. وتختلف الطريقة وقوة الضغط من نوع إلى آخر. ومع عرق النسا قد يخفف التدليك الألم بثلاث طرق."
        items={[
          {
            name: "ترتخي العضلات المشدودة",
            description:
              "قد تضغط عضلة مشدودة على أحد العصبين الوركيين في أسفل ظهرك، أو تتكون فيها عقدة تؤلمك. التدليك يدفئ العضلات ويمددها، ويساعد العقد على أن تلين.",
          },
          {
            name: "يصل دم أكثر",
            description:
              "يحمل الدم الغذاء والأكسجين، وتحتاج إليهما الأنسجة المتألمة لتتعافى. وعندما يتحسن تدفق الدم قد يهدأ الالتهاب أيضًا، فتصبح حركتك أوسع وأسهل.",
          },
          {
            name: "يقل التوتر",
            description:
              "يرفع الألم الكورتيزول، وهو هرمون توتر يشد العضلات وقد يبطئ التعافي. قد يخفض التدليك هذا الهرمون ويطلق الإندورفينات، وهي مواد تساعدك على الاسترخاء وتخفف الألم.",
          },
        ]}
      />
      <TechniqueGrid
        tone="soft"
        heading="أنواع التدليك"
        intro="أربعة أنواع نقدمها لألم الظهر والساق. يساعدك المعالج على الاختيار."
        items={massages}
        messages={ar}
      />
      <FAQAccordion heading="أسئلة يطرحها الناس أولًا" exclusive items={questions} />
      <OpeningHours heading="متى تجدنا هنا" hours={clinic.openingHours} messages={ar} />
      <BookingCTA
        heading="احجز زيارة عند معالج مدرب على التدليك"
        intro="اختر موعدًا عبر الإنترنت، أو تحدث إلينا أولًا."
        booking={clinic.booking}
        phone={{ ...clinic.phone, sms: true }}
        hours={clinic.hours}
        messages={ar}
      />
      <PageColumns aside={<MedicalDisclaimer headingLevel={2} messages={ar} />}>
        <SourceList layout="stacked" items={pageSources} messages={ar} />
      </PageColumns>
      <StructuredData
        page={{
          url: `${clinic.url}/ar/sciatica`,
          name: heading,
          description: intro,
          language: "ar",
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
