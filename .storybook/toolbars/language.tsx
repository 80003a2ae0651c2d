import type { Decorator } from "@storybook/react-vite";
import type { Messages } from "clinic-ui";
import { useInsertionEffect, type ReactNode } from "react";
import { setOnPage } from "./set-on-page";
import type { Toolbar } from "./toolbar";

const files = import.meta.glob<Record<string, Messages>>(
  ["../../src/messages/*.ts", "!../../src/messages/messages.ts"],
  { eager: true },
);

/** The words of each language that there is a file for, by its tag; `pt-BR.ts` exports `ptBR`. */
const messages = Object.fromEntries(
  Object.entries(files).map(([path, file]) => {
    const tag = path.replace(/^.*\/|\.ts$/g, "");
    return [tag, file[tag.replaceAll("-", "")]];
  }),
);

/** A language's own name for itself: "Español". */
function nameOf(tag: string): string {
  const name = new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

export const language: Toolbar = {
  description: "Language of the library's own words; a story's content stays as it is",
  toolbar: {
    title: "Language",
    icon: "globe",
    items: Object.keys(messages).map((tag) => ({ value: tag, title: nameOf(tag) })),
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
