export type { LegalFact } from "../../content/legal-fact.js";
export type { PageGroup } from "../../content/page-group.js";
export { SiteFooter, type SiteFooterProps } from "./site-footer.js";
