import { LanguageSwitcher } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: LanguageSwitcher,
  props: {
    items: [
      { lang: "en", label: "English", href: "/", current: true },
      { lang: "ar", label: "العربية", href: "/ar" },
    ],
  },
  withText: (text) => ({
    items: [{ lang: "en", label: text, href: "/" }],
    messages: { languageSwitcher: { label: text } },
  }),
  withUrl: (url) => ({ items: [{ lang: "en", label: "English", href: url }] }),
};
