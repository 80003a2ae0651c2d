import type { Technique } from "clinic-ui/content";

export const treatments = [
  {
    name: "Massagem lenta",
    description: "Movimentos longos e calmos, com óleo morno. Muita gente quase adormece.",
    duration: 60,
    pressure: "light",
    suitsFor: "Uma cabeça cheia e um corpo cansado.",
  },
  {
    name: "Massagem firme",
    description:
      "Trabalho devagar nos pontos que parecem duros ou presos. É quem recebe que diz com que força.",
    duration: 60,
    pressure: "firm",
    suitsFor: "Pescoço, ombros e costas depois de horas à mesa ou de exercício.",
    notFor: "Quem toma anticoagulantes: pergunte antes ao seu médico.",
  },
  {
    name: "Massagem na gravidez",
    description: "De lado, com almofadas onde as quiser.",
    duration: 45,
    pressure: "light",
    suitsFor: "Pernas pesadas e costas cansadas, a partir do quarto mês.",
    notFor: "Há quem deva esperar. A página sobre ela diz quem.",
    href: "/pregnancy",
  },
] satisfies Technique[];
