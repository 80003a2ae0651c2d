import type { Practitioner } from "clinic-ui/content";

export const rafi = {
  name: "Rafi Lorne",
  jobTitle: "Physiotherapist",
  credentials: ["Bachelor of Science in physiotherapy"],
  languages: ["en", "fr"],
  specialties: ["Lower back pain", "After an operation"],
  image: {
    src: "/images/rafi-lorne.svg",
    alt: "A drawing of Rafi, with a short beard.",
    width: 400,
    height: 500,
  },
  description: "Rafi asks what you want to do again, and begins there.",
  href: "/team/rafi-lorne",
} satisfies Practitioner;

export const sunniva = {
  name: "Sunniva Adair",
  jobTitle: "Physiotherapist for sport",
  credentials: ["Master of Science in sports physiotherapy"],
  languages: ["en", "no"],
  specialties: ["Ankles and knees", "Going back to sport"],
  image: {
    src: "/images/sunniva-adair.svg",
    alt: "A drawing of Sunniva, with long hair.",
    width: 400,
    height: 500,
  },
  description: "Sunniva has twisted both of her ankles, and still runs in the hills.",
  href: "/team/sunniva-adair",
} satisfies Practitioner;

export const keiko = {
  name: "Keiko Marsh",
  jobTitle: "Physiotherapist for hands and shoulders",
  credentials: ["Bachelor of Science in physiotherapy"],
  languages: ["en", "ja"],
  specialties: ["Shoulders", "Hands and wrists"],
  image: {
    src: "/images/keiko-marsh.svg",
    alt: "A drawing of Keiko, with a fringe.",
    width: 400,
    height: 500,
  },
  description: "Keiko works with people who need their hands: cooks, carpenters, a cellist.",
  href: "/team/keiko-marsh",
} satisfies Practitioner;

export const everyone = [rafi, sunniva, keiko];

export const team = {
  title: "Team",
  description: "Three physiotherapists, what each of them treats most, and where.",
  heading: "Who you meet",
  intro: "You see the same person each time. If somebody else suits you better, we say so.",
  booking: {
    heading: "Not sure whom to ask for?",
    intro: "Say what hurts. We know who it is for.",
  },
};

/** The page of each. */
export const people = {
  rafi: {
    person: rafi,
    heading: "How Rafi works",
    paragraphs: [
      "The first thing that Rafi wants to know is not where it hurts, but what you cannot do. Lift a child, sit through a film, dig a garden: that becomes the plan.",
      "You learn two or three exercises. If one of them bores you, he finds another, because a good exercise is one that you do.",
    ],
    booking: "See Rafi",
  },
  sunniva: {
    person: sunniva,
    heading: "How Sunniva works",
    paragraphs: [
      "Sunniva looks at you standing on one leg, then walking, then, when it is time, jumping. What you can do decides the next step, not the calendar.",
      "She also says when not to train. That is the part which people who love sport like least.",
    ],
    booking: "See Sunniva",
  },
  keiko: {
    person: keiko,
    heading: "How Keiko works",
    paragraphs: [
      "Keiko asks you to bring what you work with: a knife, a plane, a bow. A small change in how you hold it often does more than an exercise.",
      "She works at Station Road on Tuesdays and Thursdays, and at The Old Mill on other days.",
    ],
    booking: "See Keiko",
  },
};
