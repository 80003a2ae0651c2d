export { FAQAccordion, type FAQAccordionProps, type FAQItem } from "./faq-accordion.js";
