import type { Question } from "../content/question.js";

/** An FAQPage (https://schema.org/FAQPage) of questions that the page shows. */
export function faqPage(questions: readonly Question[]) {
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
