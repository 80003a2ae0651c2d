export const about = {
  title: "Sobre mim",
  description: "Nell Harrow, massoterapeuta: como trabalho, e o que não faço.",
  parts: [
    {
      heading: "Como trabalho",
      paragraphs: [
        "Recebo cinco pessoas por dia e não mais. As minhas mãos precisam das pausas, e quem vem também: ninguém está à porta quando sai.",
        "Pergunto antes de começar, e outra vez enquanto trabalho. Só quem recebe sabe o que sente.",
      ],
    },
    {
      heading: "O que não faço",
      paragraphs: [
        "Não digo que doença tem, não estalo costas, e não vendo dez visitas no primeiro dia.",
        "Se penso que um médico ou um fisioterapeuta deve ver o caso, digo isso, e não paga essa visita.",
      ],
    },
  ],
  booking: { heading: "Vamos conhecer-nos?" },
};
