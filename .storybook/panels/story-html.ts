import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { formatHtml } from "./format-html";

export interface StoryHtml {
  /** What a server sends. */
  html: string;
  /** The same in lines to read. */
  formatted: string;
}

/** The HTML of a story, as a server renders it. */
export function storyHtml(story: ReactNode): StoryHtml {
  const html = renderToStaticMarkup(story);
  return { html, formatted: formatHtml(html) };
}
