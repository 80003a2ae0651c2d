/** The pages in the header of every page. */
export const navigation = [
  { name: "Sciatica", href: "/sciatica" },
  { name: "Deep tissue massage", href: "/treatments/deep-tissue-massage" },
  { name: "Questions", href: "/questions" },
  { name: "Your visit", href: "/visit" },
];

/** The pages in the footer of every page. */
export const footerGroups = [
  {
    name: "Sciatica and back pain",
    items: [
      { name: "Sciatica", href: "/sciatica" },
      { name: "Can massage help?", href: "/questions" },
      { name: "Our full guide", href: "/guides/massage-for-sciatica" },
    ],
  },
  {
    name: "The clinic",
    items: [
      { name: "Deep tissue massage", href: "/treatments/deep-tissue-massage" },
      { name: "Your visit", href: "/visit" },
      { name: "Book a visit", href: "/book" },
    ],
  },
];
