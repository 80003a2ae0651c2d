import { currency } from "@/content/clinic";
import type { PricedService, Question } from "clinic-ui/content";

const price = (amount: number) => ({ amount, currency });

const services = [
  {
    name: "Slow or firm massage",
    variants: [
      { duration: 30, price: price(34) },
      { duration: 60, price: price(56) },
      { duration: 90, price: price(78) },
    ],
  },
  { name: "Massage in pregnancy", duration: 45, price: price(46), href: "/pregnancy" },
  {
    name: "Five hours",
    description: "For you, or to share. Use them when you like.",
    sessions: 5,
    price: price(260),
    validMonths: 12,
  },
  { name: "Gift card", description: "For any of these, by post or by e-mail." },
] satisfies PricedService[];

const questions = [
  { question: "How can I pay?", answer: "By card, in cash, or by bank transfer within a week." },
  {
    question: "What if I come late?",
    answer: "Then your massage is shorter, since the next visitor is on time. It costs the same.",
  },
] satisfies Question[];

export const prices = {
  title: "Prices",
  description: "What a massage costs, how long it takes, and how to pay.",
  intro: "The time is the time on the couch. Talking comes on top, and costs nothing.",
  list: { heading: "Massage", items: services },
  questions: { heading: "About paying", items: questions },
  booking: { heading: "Find an hour" },
};
