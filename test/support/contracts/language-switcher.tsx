import { LanguageSwitcher } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: LanguageSwitcher,
  withText: (text) => ({
    items: [{ lang: "en", name: text, href: "/" }],
    messages: { languageSwitcher: { label: text } },
  }),
  withUrl: (url) => ({ items: [{ lang: "en", name: "English", href: url }] }),
};
