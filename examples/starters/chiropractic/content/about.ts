export const about = {
  title: "About",
  description: "Tobias Wynn, chiropractor: how he works, and where his work ends.",
  parts: [
    {
      heading: "How I work",
      paragraphs: [
        "Chiropractors treat joints, mostly those of the spine, with their hands. I work slowly, tell you what comes next, and stop when you say so.",
        "I write down what you could do on the first day. On the third visit we read it again. That is how we both see whether it helps.",
      ],
    },
    {
      heading: "Where my work ends",
      paragraphs: [
        "I treat backs, necks and joints. I do not treat asthma, ear infections or babies who cry, and I change nothing in what your doctor has given you.",
      ],
    },
  ],
  booking: { heading: "Any questions? Call me" },
};
