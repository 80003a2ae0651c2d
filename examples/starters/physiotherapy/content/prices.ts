import { currency } from "@/content/clinic";
import type { PriceGroup, Question } from "clinic-ui/content";

const price = (amount: number) => ({ amount, currency });

const groups = [
  {
    name: "Physiotherapy",
    items: [
      { name: "First visit", duration: 50, price: price(68) },
      { name: "Next visits", duration: 30, price: price(48) },
      { name: "Long visit", duration: 50, price: price(66) },
    ],
  },
  {
    name: "Exercise",
    items: [
      { name: "Small group, four people", duration: 45, price: price(18) },
      { name: "Ten times in the group", sessions: 10, price: price(160), validMonths: 6 },
    ],
  },
] satisfies PriceGroup[];

const questions = [
  {
    question: "Does my insurance pay?",
    answer:
      "Many do, in part. Ask yours before the first visit. We write a bill that they can read.",
  },
  {
    question: "What if I cannot come?",
    answer: "Tell us one day before, and it costs nothing. Later, we charge half.",
  },
] satisfies Question[];

export const prices = {
  title: "Prices",
  description: "What physiotherapy costs, how long a visit takes, and who may pay for it.",
  intro: "The same at both places.",
  list: { heading: "What a visit costs", groups },
  questions: { heading: "About paying", items: questions },
  booking: { heading: "Ask for a visit" },
};
