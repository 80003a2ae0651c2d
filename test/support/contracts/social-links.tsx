import { SocialLinks } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: SocialLinks,
  leavesSite: true,
  withText: (text) => ({ items: [{ name: text, href: "https://instagram.example/rowanyard" }] }),
  withUrl: (url) => ({ items: [{ name: "Instagram", href: url }] }),
};
