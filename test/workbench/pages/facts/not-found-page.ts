import type { Fact } from "./fact";

export const facts: readonly Fact[] = [
  {
    fact: "The page is not there, and the visitor need not be at fault",
    words: ["may have moved"],
  },
  { fact: "Where to go from here", words: ["Sciatica", "Your visit", "Search"] },
  { fact: "Whom to ask", words: ["Or call us", "01632 960142"] },
];
