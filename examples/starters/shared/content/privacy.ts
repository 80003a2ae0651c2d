export const privacy = {
  title: "Privacy and legal",
  description: "What we do with what you tell us, and who runs this site.",
  toDo: {
    heading: "To fill in before this site goes online",
    text: "This page is a start and not legal advice. Fill in what stands in square brackets, take out what is not true of you, ask someone who knows the law of your country, then remove this box.",
  },
  sections: [
    {
      heading: "What this site knows about you",
      paragraphs: [
        "This site sets no cookies and counts no visitors. The map is loaded when you ask for it, and then its provider sees your internet address.",
        "[Say what your hosting company keeps, such as server logs, and for how long.]",
      ],
    },
    {
      heading: "When you ask us for a visit",
      paragraphs: [
        "We use your name and number to call you back, and for nothing else. Please write nothing about your health in the form.",
        "[Say where requests are kept, for how long, and which companies handle them for you.]",
      ],
    },
    {
      heading: "Your notes",
      paragraphs: [
        "[Say how you keep health records, for how long, and what the law asks of you.]",
        "[Say how people can see, correct or delete what you hold, and where they can complain.]",
      ],
    },
    {
      heading: "Who runs this site",
      paragraphs: [
        "[Your legal name, address, company number, tax number and insurance, as your country asks.]",
        "[Your professional register and your number in it.]",
      ],
    },
  ],
};
