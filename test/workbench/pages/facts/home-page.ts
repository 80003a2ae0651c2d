import type { Fact } from "./fact";

export const facts: readonly Fact[] = [
  { fact: "Who it is and what it does", words: ["Rowan Yard Clinic in Larkford", "massage"] },
  { fact: "What it helps with", words: ["Stiff neck", "Sciatica", "Knee pain"] },
  { fact: "When to get help first", words: ["do not book", "999"] },
  { fact: "Whom one meets", words: ["Ana Ferreira", "Tom Okafor", "Dr Leila Haddad"] },
  { fact: "What a first visit is", words: ["We talk", "We look", "say stop at any time"] },
  { fact: "How to come", words: ["Book a visit online", "01632 960142", "Mill Lane", "No steps"] },
  { fact: "When it is open", words: ["Monday", "8 am to 6 pm"] },
];
