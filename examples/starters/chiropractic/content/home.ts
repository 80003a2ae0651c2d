import type { BodyArea, Question } from "clinic-ui/content";

const areas = [
  { region: "lower-back", name: "Lower back pain", href: "/lower-back-pain" },
  { region: "neck", name: "Stiff neck" },
  { region: "upper-back", name: "Stiff upper back" },
  { region: "hip", name: "Sore hip" },
] satisfies BodyArea[];

const questions = [
  {
    question: "Will it crack?",
    answer:
      "It may. The sound is gas in the joint, and no bone. Without the sound it is worth no less, and there are ways to treat that make none.",
  },
  {
    question: "Do you need X-rays?",
    answer: "Mostly not. Where one is needed, a doctor asks for it.",
  },
  {
    question: "Once begun, do I have to come for ever?",
    answer: "No. After three visits we look together at whether it helps. If not, we stop.",
  },
] satisfies Question[];

export const home = {
  title: "Chiropractor in Emberly",
  description: "A chiropractor in Emberly for backs, necks and the joints between.",
  hero: {
    eyebrow: "Chiropractor in Emberly",
    heading: "A careful look, a clear answer",
    intro:
      "The first visit is 45 minutes. At its end you know what I think, what I would do, and what it costs.",
  },
  promise: {
    heading: "Three things you can count on",
    items: [
      {
        name: "You are asked first",
        description: "I say what I want to do, and wait for your yes.",
      },
      { name: "Three visits, then we look", description: "If it does not help, I say so." },
      { name: "A doctor when it needs one", description: "I check for the signs at each visit." },
    ],
  },
  areas: {
    heading: "Where is it stiff or sore?",
    intro: "What most people come with.",
    items: areas,
  },
  help: {
    heading: "Get help first",
    before:
      "If you cannot feel the skin between your legs, cannot pee, or both legs are weak, do not book. Call",
    after: "now.",
  },
  person: { heading: "Who treats you" },
  questions: { heading: "What people ask before they come", items: questions },
  hours: "Hours",
  booking: {
    heading: "Tell me what is stiff",
    intro: "I call back the same day, and say honestly whether you are in the right place.",
    hours: "Four days a week, late on Thursdays",
  },
};
