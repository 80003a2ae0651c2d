import { emergencyNumber } from "@/content/clinic";
import type { Symptom } from "clinic-ui/content";

const symptoms = [
  { name: "Um pescoço que não vira bem", commonality: "common" },
  {
    name: "Ombros duros e doridos",
    description: "Muitas vezes mais altos do lado da mão que escreve.",
    commonality: "common",
  },
  { name: "Uma dor surda na nuca", description: "Quase sempre ao fim do dia." },
  { name: "Um ponto dorido entre as omoplatas" },
] satisfies Symptom[];

export const neck = {
  title: "Pescoço e ombros tensos",
  description:
    "Como se sentem os ombros tensos, o que os pode aliviar, e quando ir primeiro ao médico.",
  condition: {
    name: "Pescoço e ombros tensos",
    description: "Músculos do pescoço e dos ombros que parecem duros, doridos ou curtos.",
    symptoms,
  },
  hero: {
    eyebrow: "O que a massagem pode aliviar",
    heading: "Pescoço e ombros tensos",
    intro:
      "Horas na mesma posição, o frio, preocupações, um saco pesado: os músculos entre a cabeça e os braços dão por tudo.",
  },
  signs: {
    heading: "O que se sente",
    items: symptoms,
    worseWhen: "depois de horas ao computador",
    betterWhen: "ao mexer-se, e com calor",
  },
  help: {
    heading: "Quando procurar ajuda primeiro",
    intro:
      "Quase sempre o pescoço melhora em poucos dias. Algumas dores precisam de um médico e não de uma massagem.",
    emergency: {
      heading: `Ligue já para o ${emergencyNumber} se lhe dói o pescoço e`,
      items: [
        "começou depois de uma queda, de uma pancada ou de um acidente de carro",
        "a dor passa para o peito, o queixo ou o braço esquerdo",
        "o rosto, um braço ou uma perna ficou de repente sem força ou dormente, ou não consegue falar bem",
        "tem a pior dor de cabeça da sua vida, ou febre e um pescoço que não dobra",
      ],
      call: `Ligar para o ${emergencyNumber}`,
    },
    urgent: {
      heading: "Vá ao médico hoje ou amanhã se",
      items: [
        "as mãos ficaram desajeitadas, ou anda com menos segurança",
        "a dor desce por um braço, que formiga ou está sem força",
        "se sente doente, ou perde peso sem querer",
      ],
    },
  },
  visit: {
    heading: "O que eu faço",
    paragraphs: [
      "Começo pelas costas e subo devagar até ao pescoço, primeiro ao de leve e depois com a força que quiser. O calor vem primeiro: músculos frios não cedem.",
      "Depois a cabeça pode virar melhor durante alguns dias. É boa altura para a mexer. A massagem não tira o que causou a tensão, por isso falamos também da cadeira, do computador e das pausas.",
    ],
  },
  dayByDay: {
    heading: "O que pode fazer em casa",
    dos: [
      "levante-se de meia em meia hora",
      "mantenha os ombros quentes",
      "vire a cabeça devagar, até onde ela quiser",
    ],
    donts: ["não segurar o telefone com o ombro", "não apertar com força a frente do pescoço"],
  },
  booking: {
    heading: "Quer que eu veja?",
    intro: "A primeira visita dura mais dez minutos, para conversar.",
  },
};
