export const contact = {
  title: "Onde estou",
  description: "Onde fica a sala, quando está aberta, e como falar comigo.",
  intro:
    "Não atendo enquanto alguém está na mesa. Deixe uma mensagem ou envie um SMS, e eu telefono.",
  place: {
    heading: "Como chegar",
    directions: "A dez minutos a pé da estação. A linha 3 para na esquina.",
    parking: "Na rua, sem bilhete depois das seis.",
    access:
      "Dois degraus baixos e um corrimão. Se os degraus são difíceis para si, diga-me, e vou a sua casa.",
  },
  map: "No mapa",
  hours: "Quando estou aqui",
};
