export { breadcrumbList, type PageOnTheWay } from "./breadcrumb-list.js";
export { clinicNode } from "./clinic.js";
export { conditionNode, treatmentNode } from "./condition.js";
export { faqPage, type QuestionAndAnswer } from "./faq-page.js";
export type { Graph, GraphNode } from "./graph.js";
export { toJsonLd } from "./json-ld.js";
export { openingHoursSpecification } from "./opening-hours.js";
export { pageGraph, type PageContent, type PricedService } from "./page-graph.js";
export { personNode } from "./person.js";
