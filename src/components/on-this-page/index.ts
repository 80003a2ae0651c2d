export type { PagePart } from "../../content/page-part.js";
export { OnThisPage, type OnThisPageProps } from "./on-this-page.js";
