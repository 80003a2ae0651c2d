export const about = {
  title: "About me",
  description: "Nell Harrow, massage therapist: how I work, and what I do not do.",
  parts: [
    {
      heading: "How I work",
      paragraphs: [
        "I see five people a day and no more. My hands need the breaks, and so do you: nobody is in the hall when you come out.",
        "I ask before I begin, and again while I work. You are the one who knows what it feels like.",
      ],
    },
    {
      heading: "What I do not do",
      paragraphs: [
        "I do not say what illness you have, I do not crack backs, and I do not sell you ten visits on the first day.",
        "If I think that a doctor or a physiotherapist should look at you, I tell you so, and you do not pay for that visit.",
      ],
    },
  ],
  booking: { heading: "Shall we meet?" },
};
