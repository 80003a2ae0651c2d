export { RelatedPages, type RelatedPage, type RelatedPagesProps } from "./related-pages.js";
