import { currency } from "@/content/clinic";
import type { PricedService, Question } from "clinic-ui/content";

const price = (amount: number) => ({ amount, currency });

const services = [
  {
    name: "First visit",
    description: "Questions, a look, an answer, and a treatment if you like.",
    duration: 45,
    price: price(64),
    href: "/first-visit",
  },
  { name: "Next visits", duration: 20, price: price(42) },
  {
    name: "A long visit",
    description: "For two places that hurt.",
    duration: 40,
    price: price(62),
  },
] satisfies PricedService[];

const questions = [
  {
    question: "Are there packages?",
    answer:
      "No. You pay for the visit that you had. How many you need is not known on the first day.",
  },
  {
    question: "Can I ask first whether I should come?",
    answer: "Yes. Call me: ten minutes on the telephone cost nothing.",
  },
  { question: "What if I cannot come?", answer: "Tell me the day before, and it costs nothing." },
] satisfies Question[];

export const prices = {
  title: "Prices",
  description: "What a visit costs and how long it takes.",
  intro: "You pay after the visit, by card or in cash.",
  list: { heading: "Visits", items: services },
  questions: { heading: "About paying", items: questions },
  booking: { heading: "Ask for a visit" },
};
