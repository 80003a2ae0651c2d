import type { RelatedPage } from "clinic-ui/content";

export const book = {
  /** Where the form is posted: the README says what to put here. */
  action: "/book/send",
  title: "Ask for a time",
  description: "Leave your number, and I call back to find a time with you.",
  intro: "Leave your number. I call back the same evening, or the next one.",
  privacy: "I use your number to call you back, and for nothing else.",
  next: {
    heading: "What happens next",
    items: [
      { name: "I call you", description: "Between six and eight in the evening." },
      { name: "We find a time", description: "Mostly within a week." },
      { name: "You get a text", description: "With the day, the hour and the way here." },
    ],
  },
  hours: "When I am here",
};

export const sent = {
  title: "Thank you",
  description: "I have your number, and will call you in the evening.",
  related: {
    heading: "Until then",
    items: [
      { name: "Prices", href: "/prices", description: "What it costs, and how to pay." },
      { name: "Contact", href: "/contact", description: "The way here." },
    ] satisfies RelatedPage[],
  },
};
