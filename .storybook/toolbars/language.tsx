import type { Decorator } from "@storybook/react-vite";
import { useInsertionEffect, type ReactNode } from "react";
import { languages } from "../languages";
import { setOnPage } from "./set-on-page";
import type { Toolbar } from "./toolbar";

export const language: Toolbar = {
  description: "Language of the library's own words; a story's content stays as it is",
  toolbar: {
    title: "Language",
    icon: "globe",
    items: languages.map(({ tag, name }) => ({ value: tag, title: name })),
    dynamicTitle: true,
  },
};

/** Gives a component its messages, unless the story has its own, and sets `lang`. */
export const withLanguage: Decorator = (Story, { args, argTypes, globals, viewMode }) => {
  const lang = String(globals.language);
  const messages = languages.find(({ tag }) => tag === lang)?.messages;
  const takesMessages = "messages" in argTypes && args.messages === undefined;
  const story = takesMessages ? <Story args={{ ...args, messages }} /> : <Story />;
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
