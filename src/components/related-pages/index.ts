export type { RelatedPage } from "../../content/related-page.js";
export { RelatedPages, type RelatedPagesProps } from "./related-pages.js";
