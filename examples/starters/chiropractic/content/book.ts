import type { RelatedPage } from "clinic-ui/content";

export const book = {
  /** Where the form is posted: the README says what to put here. */
  action: "/book/send",
  title: "Ask for a visit",
  description: "Leave your number, and the practice calls back to find a time.",
  intro: "Leave your number. I call back the same day.",
  privacy: "I use your number to call you back, and for nothing else.",
  next: {
    heading: "What happens next",
    items: [
      { name: "I call you", description: "And ask two or three questions." },
      { name: "You hear whether it fits", description: "If it does not, I say who could help." },
      { name: "We find a time", description: "Mostly within the week." },
    ],
  },
  hours: "Hours",
};

export const sent = {
  title: "Thank you",
  description: "I have your number, and call back today or on the next day that I am open.",
  related: {
    heading: "Until then",
    items: [
      {
        name: "Your first visit",
        href: "/first-visit",
        description: "What happens, step by step.",
      },
      { name: "Contact", href: "/contact", description: "The way here." },
    ] satisfies RelatedPage[],
  },
};
