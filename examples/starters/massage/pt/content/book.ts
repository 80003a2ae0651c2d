import type { RelatedPage } from "clinic-ui/content";

export const book = {
  /** Where the form is posted: the README says what to put here. */
  action: "/book/send",
  title: "Pedir um horário",
  description: "Deixe o seu número, e eu telefono para encontrarmos um horário.",
  intro: "Deixe o seu número. Telefono na mesma noite, ou na seguinte.",
  privacy: "Uso o seu número para lhe telefonar, e para mais nada.",
  next: {
    heading: "O que acontece depois",
    items: [
      { name: "Eu telefono", description: "Entre as seis e as oito da noite." },
      { name: "Encontramos um horário", description: "Quase sempre dentro de uma semana." },
      { name: "Recebe um SMS", description: "Com o dia, a hora e o caminho." },
    ],
  },
  hours: "Quando estou aqui",
};

export const sent = {
  title: "Obrigada",
  description: "Tenho o seu número, e telefono ao fim do dia.",
  related: {
    heading: "Até lá",
    items: [
      { name: "Preços", href: "/prices", description: "Quanto custa, e como pagar." },
      { name: "Onde estou", href: "/contact", description: "O caminho." },
    ] satisfies RelatedPage[],
  },
};
