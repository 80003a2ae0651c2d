export type { Question } from "../../content/question.js";
export { FAQAccordion, type FAQAccordionProps } from "./faq-accordion.js";
