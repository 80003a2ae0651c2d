import type { Question } from "clinic-ui/content";

const questions = [
  {
    question: "Do I have to undress?",
    answer:
      "No more than you like. I leave the room while you get ready, and you are under a towel the whole time.",
  },
  {
    question: "Does it hurt?",
    answer: "It should not. It may feel strong. Say “less” at any moment, and it will be less.",
  },
  {
    question: "Do I have to talk?",
    answer: "No. Some people tell me about their week, others do not say a word for an hour.",
  },
  {
    question: "What if I have to cancel?",
    answer: "Call or write the day before, and it costs nothing.",
  },
] satisfies Question[];

export const home = {
  title: "Massage in Emberly",
  description:
    "Massage for tired backs, necks and shoulders, by one therapist in a quiet room in Emberly.",
  hero: {
    eyebrow: "Massage in Emberly",
    heading: "An hour in which nobody needs you",
    intro:
      "One therapist, one room, one visitor at a time. I have no waiting room, so you never sit in it.",
    image: {
      src: "/images/room.svg",
      alt: "A massage couch with a pillow and a towel, beside a large window.",
      width: 1600,
      height: 1200,
    },
  },
  treatments: {
    heading: "Three ways to lie down",
    intro: "You need not know which one. We talk first, and you can change your mind halfway.",
  },
  benefits: {
    heading: "What people come for",
    items: [
      { name: "To sleep", description: "After a week of thinking in bed." },
      { name: "To turn their head", description: "In the car, and when someone calls." },
      { name: "To do nothing", description: "Which is allowed, and reason enough." },
    ],
  },
  visit: {
    heading: "How an hour goes",
    items: [
      {
        name: "You arrive",
        description: "I ask how you are, what hurts, and whether a doctor looks after you.",
        duration: 10,
      },
      {
        name: "You lie down",
        description: "The couch is warm. Music or none: you choose.",
        duration: 45,
      },
      {
        name: "You get up slowly",
        description: "There is water, and time before you go out into the street.",
        duration: 5,
      },
    ],
  },
  person: { heading: "Whose hands they are" },
  questions: { heading: "What people ask me", items: questions },
  booking: {
    heading: "Find an hour",
    intro: "Tell me when you can come. I call back in the evening, when my hands are free.",
    hours: "Tuesday to Friday, and some Saturdays",
  },
};
