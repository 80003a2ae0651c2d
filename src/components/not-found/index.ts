export type { RelatedPage } from "../../content/related-page.js";
export { NotFound, type NotFoundProps } from "./not-found.js";
