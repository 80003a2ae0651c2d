import type { Question } from "clinic-ui/content";

const questions = [
  {
    question: "Tenho de me despir?",
    answer:
      "Só o que quiser. Saio da sala enquanto se prepara, e fica sempre debaixo de uma toalha.",
  },
  {
    question: "Dói?",
    answer: "Não deve doer. Pode sentir-se forte. Diga “menos” a qualquer momento, e será menos.",
  },
  {
    question: "Tenho de conversar?",
    answer: "Não. Há quem me conte a semana, e há quem não diga uma palavra numa hora.",
  },
  {
    question: "E se não puder vir?",
    answer: "Telefone ou escreva na véspera, e não paga nada.",
  },
] satisfies Question[];

export const home = {
  title: "Massagem em Vila Clara",
  description:
    "Massagem para costas, pescoço e ombros cansados, por uma só terapeuta, numa sala calma em Vila Clara.",
  hero: {
    eyebrow: "Massagem em Vila Clara",
    heading: "Uma hora em que ninguém precisa de si",
    intro:
      "Uma terapeuta, uma sala, uma pessoa de cada vez. Não tenho sala de espera, por isso nunca espera nela.",
    image: {
      src: "/images/room.svg",
      alt: "Uma mesa de massagem com almofada e toalha, ao lado de uma janela grande.",
      width: 1600,
      height: 1200,
    },
  },
  treatments: {
    heading: "Três maneiras de descansar",
    intro: "Não precisa de saber qual. Falamos primeiro, e pode mudar de ideia a meio.",
  },
  benefits: {
    heading: "O que as pessoas procuram",
    items: [
      { name: "Dormir", description: "Depois de uma semana de preocupações." },
      { name: "Virar a cabeça", description: "No carro, e quando alguém chama." },
      { name: "Não fazer nada", description: "É permitido, e basta como razão." },
    ],
  },
  visit: {
    heading: "Como passa uma hora",
    items: [
      {
        name: "Chega",
        description: "Pergunto como está, o que dói, e se há um médico que acompanha o caso.",
        duration: 10,
      },
      {
        name: "Deita-se",
        description: "A mesa está quente. Com música ou sem: a escolha é sua.",
        duration: 45,
      },
      {
        name: "Levanta-se devagar",
        description: "Há água, e tempo antes de sair para a rua.",
        duration: 5,
      },
    ],
  },
  person: { heading: "De quem são as mãos" },
  questions: { heading: "O que me perguntam", items: questions },
  booking: {
    heading: "Encontrar um horário",
    intro: "Diga-me quando pode. Telefono ao fim do dia, quando tenho as mãos livres.",
    hours: "De terça a sexta, e alguns sábados",
  },
};
