import type { Decorator } from "@storybook/react-vite";
import { ar } from "clinic-ui/messages/ar";
import { en } from "clinic-ui/messages/en";
import { es } from "clinic-ui/messages/es";
import { useInsertionEffect, type ReactNode } from "react";
import { setOnPage } from "./set-on-page";
import type { Toolbar } from "./toolbar";

const messages: Record<string, typeof en> = { en, es, ar };

export const language: Toolbar = {
  description: "Language of the library's own words; a story's content stays as it is",
  toolbar: {
    title: "Language",
    icon: "globe",
    items: [
      { value: "en", title: "English" },
      { value: "es", title: "Español" },
      { value: "ar", title: "العربية" },
    ],
    dynamicTitle: true,
  },
};

/** Gives a component its messages, unless the story has given it others, and says the language. */
export const withLanguage: Decorator = (Story, { args, argTypes, globals, viewMode }) => {
  const lang = String(globals.language);
  const takesMessages = "messages" in argTypes && args.messages === undefined;
  const story = takesMessages ? <Story args={{ ...args, messages: messages[lang] }} /> : <Story />;
  return viewMode === "docs" ? (
    <div lang={lang}>{story}</div>
  ) : (
    <PageLanguage lang={lang}>{story}</PageLanguage>
  );
};

function PageLanguage({ lang, children }: { lang: string; children: ReactNode }) {
  useInsertionEffect(() => setOnPage("lang", lang), [lang]);
  return children;
}
