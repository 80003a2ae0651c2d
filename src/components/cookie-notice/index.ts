export type { ConsentPurpose } from "../../content/consent-purpose.js";
export { CookieNotice, type CookieNoticeProps } from "./cookie-notice.js";
