import { emergencyNumber } from "@/content/clinic";

export const pregnancy = {
  title: "Massagem na gravidez",
  description: "Como é uma massagem na gravidez, quem deve esperar, e quando pedir ajuda.",
  hero: {
    eyebrow: "A partir do quarto mês",
    heading: "Massagem na gravidez",
    intro:
      "Deita-se de lado, num ninho de almofadas. Trabalho ao de leve as costas, as pernas e os pés.",
  },
  wait: {
    heading: "Quem deve perguntar antes",
    intro: "Fale com a sua parteira ou o seu médico antes de vir, se uma destas é verdade para si.",
    items: [
      "Está nos primeiros três meses",
      "Tem pressão alta",
      "Teve perdas de sangue, ou contrações antes do tempo",
      "Teve um coágulo de sangue, ou alguém da família teve",
    ],
  },
  help: {
    heading: "Quando não vir, mas telefonar",
    emergency: {
      heading: `Ligue já para o ${emergencyNumber} se`,
      items: [
        "perde muito sangue, ou tem uma dor forte na barriga",
        "não consegue respirar bem, ou lhe dói o peito",
        "tem uma convulsão, ou desmaia",
      ],
      call: `Ligar para o ${emergencyNumber}`,
    },
    urgent: {
      heading: "Ligue logo para a sua parteira ou o hospital se",
      items: [
        "a criança mexe menos do que costuma",
        "uma perna está inchada, quente e dorida",
        "as mãos ou o rosto incham de repente, a cabeça dói muito, ou vê clarões",
        "perde algum sangue, ou água",
      ],
    },
  },
  visit: {
    heading: "Como é",
    items: [
      {
        name: "Conversamos",
        description: "De quantas semanas está, como dorme, o que diz a sua parteira.",
        duration: 10,
      },
      {
        name: "Acomoda-se",
        description: "De lado, com tantas almofadas quantas forem precisas.",
        duration: 5,
      },
      {
        name: "Uma massagem leve",
        description: "Pode virar-se, beber ou levantar-se quando quiser.",
        duration: 30,
      },
    ],
  },
  booking: {
    heading: "Pedir um horário",
    intro: "Diga-me ao telefone de quantas semanas está.",
  },
};
