import type { RelatedPage } from "clinic-ui/content";

export const book = {
  /** Where the form is posted: the README says what to put here. */
  action: "/book/send",
  title: "Ask for a visit",
  description: "Leave your number, and we call back to find a time at one of our two places.",
  intro: "Leave your number. We call back within one working day.",
  privacy: "We use your number to call you back, and for nothing else.",
  next: {
    heading: "What happens next",
    items: [
      { name: "We call you", description: "At the time of day that you choose here." },
      { name: "We find a person", description: "The one who sees what you have most often." },
      { name: "You get a message", description: "With the day, the place and what to wear." },
    ],
  },
  hours: "When we answer the telephone",
};

export const sent = {
  title: "Thank you",
  description: "We have your number, and call within one working day.",
  related: {
    heading: "Until then",
    items: [
      { name: "Team", href: "/team", description: "Who you may meet." },
      { name: "Contact", href: "/contact", description: "The way to both places." },
    ] satisfies RelatedPage[],
  },
};
