export type { Profile } from "../../content/profile.js";
export { SocialLinks, type SocialLinksProps } from "./social-links.js";
