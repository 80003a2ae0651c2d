const pages = [
  { label: "Sciatica", href: "/sciatica" },
  { label: "Deep tissue massage", href: "/treatments/deep-tissue-massage" },
  { label: "Questions", href: "/questions" },
  { label: "Your visit", href: "/visit" },
];

/** The pages in the header of every page, the one that is shown marked as current. */
export const navigation = (current: string) =>
  pages.map((page) => ({ ...page, current: page.href === current }));

/** The pages in the footer of every page. */
export const footerGroups = [
  {
    heading: "Sciatica and back pain",
    items: [
      { label: "Sciatica", href: "/sciatica" },
      { label: "Can massage help?", href: "/questions" },
      { label: "Our full guide", href: "/guides/massage-for-sciatica" },
    ],
  },
  {
    heading: "The clinic",
    items: [
      { label: "Deep tissue massage", href: "/treatments/deep-tissue-massage" },
      { label: "Your visit", href: "/visit" },
      { label: "Book a visit", href: "/book" },
    ],
  },
];
