import type { Fact } from "./fact";

export const facts: readonly Fact[] = [
  { fact: "Who it is and what he does", words: ["Tom Okafor", "Physiotherapist"] },
  {
    fact: "What his letters mean",
    words: ["BSc (Hons)", "Bachelor of Science with honours, in physiotherapy"],
  },
  {
    fact: "Where he is registered",
    words: ["Registered with", "Health and Care Professions Council", "PH-EXAMPLE-01"],
  },
  { fact: "Which languages he speaks", words: ["Speaks", "English", "Polish"] },
  { fact: "How to see him", words: ["See Tom", "Book a visit online", "01632 960142"] },
  { fact: "Who else there is", words: ["Ana Ferreira", "Dr Leila Haddad"] },
];
