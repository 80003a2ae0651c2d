/** A question and its answer, as plain text that the page shows. */
export interface QuestionAndAnswer {
  question: string;
  answer: string;
}

/** An FAQPage (https://schema.org/FAQPage) of questions that the page shows. */
export function faqPage(questions: readonly QuestionAndAnswer[]) {
  return {
    "@context": "https://schema.org",
    "@type": "FAQPage",
    mainEntity: questions.map(({ question, answer }) => ({
      "@type": "Question",
      name: question,
      acceptedAnswer: { "@type": "Answer", text: answer },
    })),
  };
}
