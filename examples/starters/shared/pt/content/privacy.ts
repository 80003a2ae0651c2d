export const privacy = {
  title: "Privacidade e informações legais",
  description: "O que fazemos com o que nos diz, e quem é responsável por este site.",
  toDo: {
    heading: "A preencher antes de publicar este site",
    text: "Esta página é um começo e não um conselho jurídico. Preencha o que está entre parênteses retos, tire o que não é verdade no seu caso, pergunte a quem conhece a lei do seu país, e apague depois esta caixa.",
  },
  sections: [
    {
      heading: "O que este site sabe de si",
      paragraphs: [
        "Este site não guarda cookies e não conta visitas. O mapa só se abre se o pedir, e então quem o fornece vê o seu endereço de Internet.",
        "[Diga o que guarda a empresa de alojamento, como os dados do servidor, e durante quanto tempo.]",
      ],
    },
    {
      heading: "Quando nos pede uma visita",
      paragraphs: [
        "Usamos o seu nome e o seu número para lhe telefonar, e para mais nada. Por favor, não escreva sobre a sua saúde no formulário.",
        "[Diga onde guarda os pedidos, durante quanto tempo, e que empresas os tratam por si.]",
      ],
    },
    {
      heading: "As suas notas",
      paragraphs: [
        "[Diga como guarda os dados de saúde, durante quanto tempo, e o que a lei lhe pede.]",
        "[Diga como as pessoas podem ver, corrigir ou apagar o que guarda, e onde podem reclamar.]",
      ],
    },
    {
      heading: "Quem é responsável por este site",
      paragraphs: [
        "[O seu nome legal, endereço, número de empresa, número fiscal e seguro, como o seu país pede.]",
        "[A sua ordem ou o seu conselho profissional, e o seu número.]",
      ],
    },
  ],
};
