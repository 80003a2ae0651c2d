export { breadcrumbList } from "./breadcrumb-list.js";
export { clinicNode } from "./clinic.js";
export { conditionNode, treatmentNode } from "./condition.js";
export { faqPage } from "./faq-page.js";
export type { Graph, GraphNode } from "./graph.js";
export { toJsonLd } from "./json-ld.js";
export { openingHoursSpecification } from "./opening-hours.js";
export { pageGraph, type PageContent } from "./page-graph.js";
export { personNode } from "./person.js";
