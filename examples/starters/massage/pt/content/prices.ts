import { currency } from "@/content/clinic";
import type { PricedService, Question } from "clinic-ui/content";

const price = (amount: number) => ({ amount, currency });

const services = [
  {
    name: "Massagem lenta ou firme",
    variants: [
      { duration: 30, price: price(34) },
      { duration: 60, price: price(56) },
      { duration: 90, price: price(78) },
    ],
  },
  { name: "Massagem na gravidez", duration: 45, price: price(46), href: "/pregnancy" },
  {
    name: "Cinco horas",
    description: "Para si, ou para repartir. Use-as quando quiser.",
    sessions: 5,
    price: price(260),
    validMonths: 12,
  },
  {
    name: "Vale para oferecer",
    description: "Para qualquer uma delas, pelo correio ou por e-mail.",
  },
] satisfies PricedService[];

const questions = [
  {
    question: "Como posso pagar?",
    answer: "Com cartão, em dinheiro, ou por transferência no prazo de uma semana.",
  },
  {
    question: "E se eu chegar tarde?",
    answer:
      "Então a massagem é mais curta, porque a pessoa seguinte chega a horas. O preço é o mesmo.",
  },
] satisfies Question[];

export const prices = {
  title: "Preços",
  description: "Quanto custa uma massagem, quanto dura, e como pagar.",
  intro: "O tempo é o tempo na mesa. A conversa vem por cima, e não custa nada.",
  list: { heading: "Massagem", items: services },
  questions: { heading: "Sobre o pagamento", items: questions },
  booking: { heading: "Encontrar um horário" },
};
