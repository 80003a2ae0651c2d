import type { Practitioner } from "clinic-ui/content";

export const nell = {
  name: "Nell Harrow",
  jobTitle: "Massage therapist",
  credentials: ["Diploma in massage therapy"],
  languages: ["en"],
  specialties: ["Tight necks and shoulders", "Massage in pregnancy"],
  image: {
    src: "/images/nell-harrow.svg",
    alt: "A drawing of Nell, with her hair tied up.",
    width: 400,
    height: 500,
  },
  description:
    "I was a baker for nine years, so I know what a sore back at four in the morning is like. Now I look after other people’s.",
} satisfies Practitioner;
