import { faqPage } from "clinic-ui/structured-data";
import { describe, expect, it } from "vitest";

describe("faqPage", () => {
  it("is an FAQPage of the questions with their answers", () => {
    expect(faqPage([{ question: "Does it hurt?", answer: "It should not." }])).toEqual({
      "@context": "https://schema.org",
      "@type": "FAQPage",
      mainEntity: [
        {
          "@type": "Question",
          name: "Does it hurt?",
          acceptedAnswer: { "@type": "Answer", text: "It should not." },
        },
      ],
    });
  });

  it("keeps the order of the questions", () => {
    const questions = ["one", "two", "three"].map((question) => ({ question, answer: "yes" }));
    expect(faqPage(questions).mainEntity.map(({ name }) => name)).toEqual(["one", "two", "three"]);
  });

  it("adds nothing that was not given", () => {
    const question = { question: "Why?", answer: "So.", id: "why", open: true };
    expect(JSON.stringify(faqPage([question]))).not.toMatch(/id|open/);
  });
});
