export { PhoneLink, type PhoneLinkProps } from "./phone-link.js";
