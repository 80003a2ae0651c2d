import type { ConditionPage, Question } from "clinic-ui/content";

const conditions = [
  { name: "Lower back pain", href: "/lower-back-pain", group: "Back and neck" },
  { name: "Stiff neck", group: "Back and neck" },
  { name: "Twisted ankle", href: "/twisted-ankle", group: "Legs" },
  { name: "Sore knee", group: "Legs" },
  { name: "Stiff shoulder", group: "Arms" },
  { name: "Tennis elbow", group: "Arms" },
] satisfies ConditionPage[];

const questions = [
  {
    question: "Do I need a letter from a doctor?",
    answer: "Not to come to us. Your insurance may want one: ask them before your visit.",
  },
  {
    question: "What do I wear?",
    answer: "Clothes that you can move in. For a knee or an ankle, shorts.",
  },
  {
    question: "How often will I have to come?",
    answer:
      "That depends on you and on what hurts. We say what we expect at the end of the first visit.",
  },
  {
    question: "May I bring someone?",
    answer: "Yes. Two ears hear half, and four hear most of it.",
  },
] satisfies Question[];

export const home = {
  title: "Physiotherapy in Emberly",
  description: "Physiotherapy at two places in Emberly: for backs, joints, and after an operation.",
  hero: {
    eyebrow: "Physiotherapy in Emberly",
    heading: "Back to what you do",
    intro:
      "We find out what holds you up, and practise what gets you going. The first visit takes 50 minutes.",
    image: {
      src: "/images/exercise-room.svg",
      alt: "A mat and a large ball in front of wall bars.",
      width: 1500,
      height: 1000,
    },
  },
  conditions: {
    heading: "What we see most",
    items: conditions,
    note: "Yours is not here? Call us. If we are not the right ones, we know who is.",
  },
  team: {
    heading: "Three people, one plan",
    intro: "You see the same person each time, from the first visit to the last.",
  },
  visit: {
    heading: "Your first visit",
    items: [
      {
        name: "You tell us",
        description: "What hurts, since when, and what you miss.",
        duration: 15,
      },
      { name: "You show us", description: "How you stand, bend, walk or reach.", duration: 15 },
      {
        name: "You try it out",
        description: "Two exercises that fit into your day.",
        duration: 15,
      },
      {
        name: "You know more",
        description: "What we think it is, and how long it may take.",
        duration: 5,
      },
    ],
  },
  places: { heading: "Two places" },
  questions: { heading: "Before you come", items: questions },
  booking: {
    heading: "Tell us what you cannot do",
    intro: "We call back within one working day, and find a time together.",
    hours: "Monday to Friday, from half past seven",
  },
};
