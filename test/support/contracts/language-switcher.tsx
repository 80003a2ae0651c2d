import { LanguageSwitcher } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: LanguageSwitcher,
  props: {
    items: [
      { lang: "en", name: "English", href: "/", current: true },
      { lang: "ar", name: "العربية", href: "/ar" },
    ],
  },
  withText: (text) => ({
    items: [{ lang: "en", name: text, href: "/" }],
    messages: { languageSwitcher: { label: text } },
  }),
  withUrl: (url) => ({ items: [{ lang: "en", name: "English", href: url }] }),
};
