export { OnThisPage, type OnThisPageProps, type PagePart } from "./on-this-page.js";
