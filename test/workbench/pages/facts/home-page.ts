import type { Fact } from "./fact";

export const facts: readonly Fact[] = [
  { fact: "Who it is and what it does", words: ["Rowan Yard Clinic", "Massage and physiotherapy"] },
  { fact: "What may get easier", words: ["Sitting", "Walking", "Sleeping"] },
  { fact: "Whom one meets", words: ["Ana Ferreira", "Tom Okafor"] },
  { fact: "How to come", words: ["Book a visit online", "01632 960142", "Mill Lane"] },
];
