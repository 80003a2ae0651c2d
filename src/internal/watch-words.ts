import * as React from "react";
import type { Messages, PartialMessages } from "../messages/messages.js";
import { quote, warn } from "./warn.js";

type WordGroup = Exclude<keyof Messages, "locale">;

/** What is rendered together: a request's server components, or what React renders without a pause. */
interface Page {
  /** The first language other than English that a component was given. */
  language?: string;
  /** Components that show English by default. */
  inEnglish: Set<string>;
}

const newPage = (): Page => ({ inEnglish: new Set() });

// React 18 has no `cache`, and bundlers warn of a missing import.
const { cache } = { ...React } as { cache?: (make: () => Page) => () => Page };
const pageOfRequest = cache?.(newPage);

let rendering: Page | undefined;

function currentPage(): Page {
  const page = pageOfRequest?.();
  // Outside of server components, `cache` makes another each time.
  if (page && page === pageOfRequest?.()) return page;
  if (!rendering) {
    rendering = newPage();
    // React renders a page, or a part of it, without a pause; then another page may follow.
    void Promise.resolve().then(() => (rendering = undefined));
  }
  return rendering;
}

/**
 * Called in development by a component that reads words of the library, so that it is named where it
 * shows English by default on a page in another language.
 * @param owner the component that development messages name
 * @param words what it read of `messages`; a word counts as shown when it is read from here
 * @param group of `messages`, where it is not named as the component
 */
export function watchWords(
  owner: string,
  words: object,
  messages: PartialMessages | undefined,
  group = (owner.charAt(0).toLowerCase() + owner.slice(1)) as WordGroup,
): void {
  noteLanguage(messages);
  for (const [name, word] of Object.entries(words)) {
    if (!isDefault(messages, group, name)) continue;
    Object.defineProperty(words, name, {
      enumerable: true,
      configurable: true,
      get() {
        noteEnglish(owner);
        return word;
      },
    });
  }
}

/** The same where a component shows a single word. */
export function watchWord<Group extends WordGroup>(
  owner: string,
  messages: PartialMessages | undefined,
  group: Group,
  name: keyof Messages[Group] & string,
): void {
  noteLanguage(messages);
  if (isDefault(messages, group, name)) noteEnglish(owner);
}

const isEnglish = (locale: string) => /^en\b/i.test(locale);

/** English may be meant, which a component's `messages` say. */
function isDefault(messages: PartialMessages | undefined, group: WordGroup, name: string): boolean {
  return !isEnglish(messages?.locale ?? "") && !(name in Object(messages?.[group]));
}

function noteLanguage(messages: PartialMessages | undefined): void {
  if (!messages?.locale || isEnglish(messages.locale)) return;
  const page = currentPage();
  page.language ??= messages.locale;
  nameMix(page);
}

function noteEnglish(owner: string): void {
  const page = currentPage();
  page.inEnglish.add(owner);
  nameMix(page);
}

function nameMix(page: Page): void {
  const language = page.language ?? documentLanguage();
  if (!language) return;
  for (const component of page.inEnglish)
    warn(
      component,
      "messages",
      `are missing, so its words are in English on a page in ${quote(language)}; pass the messages of that language, use the component of your withDefaults, or pass messages={en} where English is meant.`,
    );
  page.inEnglish.clear();
}

/** What the page says of itself in a browser, where parts of it may be rendered alone. */
function documentLanguage(): string | undefined {
  const language = typeof document === "undefined" ? "" : document.documentElement.lang;
  return language && !isEnglish(language) ? language : undefined;
}
