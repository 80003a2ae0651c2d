/** What every page says. Each sets it in its own markup; none adds a sentence. */
export const words = {
  hero: {
    eyebrow: "Rowan Yard Clinic, massage and physiotherapy",
    heading: "Sciatica: what it is and how massage may help",
    intro:
      "Does a sharp or burning pain run from your back down one leg? Here is what it may be, what you can try, and how we can help.",
  },
  about: {
    heading: "What is sciatica?",
    paragraphs: [
      "Two long nerves, one on each side, leave the lower spine and run through the hip and the buttock down to the foot. They are the sciatic nerves. Sciatica is the word for pain along one of them.",
      "It starts when something presses on the nerve or irritates it: a worn disc, a tight muscle, or a fall. For most people it eases within some weeks, and gentle movement is better for it than rest.",
    ],
  },
  symptoms: {
    heading: "What do people feel?",
    items: [
      {
        name: "Pain down one leg",
        description: "From the buttock to the calf, sometimes to the foot.",
      },
      { name: "Burning or tingling", description: "Often in the foot or the toes." },
      { name: "Numb skin", description: "A patch on the leg that feels dull to the touch." },
      { name: "A sharp jolt", description: "When you cough, sneeze or bend forward." },
      { name: "An ache in the lower back", description: "Less strong than the pain in the leg." },
      { name: "Stiffness in the morning", description: "It loosens in the first half hour." },
      { name: "Trouble sitting", description: "A hard chair or a long drive makes it worse." },
    ],
  },
  benefits: {
    heading: "How may massage help?",
    intro: "Massage does not mend a disc. It may make the weeks of healing easier.",
    items: [
      {
        name: "Muscles let go",
        description:
          "The muscles around a sore nerve tighten to guard it. Slow pressure tells them that they may rest.",
      },
      {
        name: "Moving hurts less",
        description:
          "Many people bend and walk with less pain for some days after a session, and can use them to get going again.",
      },
      {
        name: "Sleep comes sooner",
        description:
          "An hour on a warm table calms the whole body. A calm body sleeps, and sleep helps it to heal.",
      },
    ],
  },
  techniques: {
    heading: "Kinds of massage",
    intro: "Your therapist helps you to choose, and you can change your mind at any time.",
    items: [
      {
        name: "Swedish massage",
        description: "Long strokes and gentle kneading of the back, the hips and the legs.",
        duration: 60,
        pressure: "light",
        suitsFor: "a first visit, or a body that is tense all over",
        notFor: "a fever, or skin that is broken or sore",
      },
      {
        name: "Deep tissue massage",
        description: "Slow, firm strokes along the deeper muscles of the back and the buttock.",
        duration: 60,
        pressure: "firm",
        suitsFor: "muscles that have been tight for months",
        notFor: "thin bones, or medicine that thins the blood",
      },
      {
        name: "Trigger point massage",
        description: "Still pressure on one knot at a time until it softens.",
        duration: 45,
        pressure: "medium",
        suitsFor: "pain that a single spot sets off",
        notFor: "a new injury that is still swollen",
      },
      {
        name: "Reflexology",
        description: "Thumbs work on points of the feet while you lie back.",
        duration: 40,
        pressure: "light",
        suitsFor: "days when the back is too sore to touch",
        notFor: "a wound or an infection of the foot",
      },
    ],
  },
  callout: {
    heading: "Tell us before we start",
    body: "Let your therapist know about any illness, any medicine that you take, and whether you are pregnant. Some kinds of massage have to wait.",
  },
  practitioner: {
    heading: "Who will treat you",
    paragraphs: [
      "Maren Oduya has worked as a massage therapist for fourteen years, nine of them at Rowan Yard. She trained in Leeds and teaches other therapists about nerve pain.",
      "She speaks English and Norwegian, and she writes to your doctor if you ask her to.",
    ],
  },
  questions: { heading: "Questions people ask" },
  booking: {
    heading: "Would you like to come in?",
    intro: "A first visit takes an hour. We listen first, and you can stop at any time.",
    href: "/book",
    label: "Book a visit online",
    phone: { number: "+44 1632 960142", display: "01632 960142" },
    hours: "Monday to Friday, 8 am to 6 pm",
  },
} as const;

type Technique = (typeof words.techniques.items)[number];

const pressures = { light: "Light", medium: "Medium", firm: "Firm" };

/** What a page says about a technique, as terms and their descriptions. */
export function facts({ suitsFor, notFor, duration, pressure }: Technique) {
  return [
    { term: "Good for", text: suitsFor },
    { term: "Not for", text: notFor },
    { term: "Time", text: `${duration} minutes` },
    { term: "Pressure", text: pressures[pressure] },
  ] as const;
}

/** What the telephone number links to. */
export const phoneHref = `tel:${words.booking.phone.number.replaceAll(" ", "")}`;

const complaints = {
  sciatica: "sciatica",
  back: "lower back pain",
  neck: "a stiff neck",
  shoulder: "a frozen shoulder",
  hip: "hip pain",
  knee: "a sore knee",
  headache: "tension headaches",
  jaw: "jaw pain",
  elbow: "tennis elbow",
  wrist: "a sprained wrist",
  heel: "heel pain",
  ankle: "a twisted ankle",
  calf: "calf cramps",
  rib: "sore ribs",
  whiplash: "whiplash",
  desk: "aches from desk work",
  running: "aches from running",
  pregnancy: "back pain in pregnancy",
  arthritis: "osteoarthritis",
  stress: "stress",
};

const topics: Record<string, (complaint: string) => { question: string; answer: string }> = {
  help: (it) => ({
    question: `Can massage help with ${it}?`,
    answer: `It may. Many people with ${it} feel looser and sleep better for some days after a session. It does not work for all, so we ask you after each visit how you are.`,
  }),
  visits: (it) => ({
    question: `How many visits might I need for ${it}?`,
    answer: `With ${it} most people know after two or three visits whether massage does them good. If it does not, we say so, and help you to find care that may.`,
  }),
  doctor: (it) => ({
    question: `Should I see a doctor first about ${it}?`,
    answer: `See a doctor first if ${it} came on suddenly, gets worse from day to day, or if you feel ill as well. Otherwise you can come to us directly.`,
  }),
  hurt: (it) => ({
    question: `Does a massage for ${it} hurt?`,
    answer: `A tight spot can be tender, but you should always be able to breathe calmly. Tell your therapist, who will press less or leave ${it} alone for a day.`,
  }),
  home: (it) => ({
    question: `What can I do at home for ${it}?`,
    answer: `Keep moving within what you can bear, use warmth if it feels good, and take breaks. Your therapist shows you two or three exercises for ${it}.`,
  }),
  exercise: (it) => ({
    question: `Can I exercise with ${it}?`,
    answer: `Gentle exercise is good for most people with ${it}. Begin with less than you think you can do, and stop if the pain is sharp or stays until the next day.`,
  }),
  length: (it) => ({
    question: `How long is a visit for ${it}?`,
    answer: `A first visit for ${it} takes an hour, later ones 40 to 60 minutes. About ten minutes are for talking, so that we know what has changed.`,
  }),
  return: (it) => ({
    question: `Can ${it} come back?`,
    answer: `Yes, it can. We look with you for what sets off ${it}, and show you how to notice it early. Many people then need us less often.`,
  }),
  clothes: (it) => ({
    question: `What should I wear to a visit for ${it}?`,
    answer: `Wear what is easy to take off. You undress only as far as you like, towels cover the rest, and we can treat ${it} through thin clothes too.`,
  }),
  price: (it) => ({
    question: `Will my insurance pay for ${it}?`,
    answer: `Some plans pay for massage, some only if a doctor asked for it. Ring your insurer before the visit; our receipt names the treatment for ${it} and the date.`,
  }),
};

/** As many questions as asked for, at most 200, each with an id that a link can name. */
export function questions(count: number) {
  return Object.entries(complaints)
    .flatMap(([place, complaint]) =>
      Object.entries(topics).map(([topic, ask]) => ({
        id: `${place}-${topic}`,
        ...ask(complaint),
      })),
    )
    .slice(0, count);
}

export type Question = ReturnType<typeof questions>[number];
