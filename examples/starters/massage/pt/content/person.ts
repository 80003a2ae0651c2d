import type { Practitioner } from "clinic-ui/content";

export const nell = {
  name: "Nell Harrow",
  jobTitle: "Massoterapeuta",
  credentials: ["Diploma em massoterapia"],
  languages: ["pt", "en"],
  specialties: ["Pescoço e ombros tensos", "Massagem na gravidez"],
  image: {
    src: "/images/nell-harrow.svg",
    alt: "Um desenho de Nell, de cabelo apanhado.",
    width: 400,
    height: 500,
  },
  description:
    "Fui padeira nove anos, e sei o que são dores nas costas às quatro da manhã. Agora cuido das costas dos outros.",
} satisfies Practitioner;
