export { faqPage, type QuestionAndAnswer } from "./faq-page.js";
export { toJsonLd } from "./json-ld.js";
