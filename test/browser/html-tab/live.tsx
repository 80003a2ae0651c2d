import { composeStories } from "@storybook/react-vite";
import { createElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { ComposedStory } from "../../support/stories";

/** What a visitor meets of a story: its elements where they stand, and its words. */
export interface Rendered {
  elements: string[];
  words: string;
}

declare global {
  interface Window {
    /** Renders a story in the page as Storybook's canvas does, then from a text. */
    renderBoth: (id: string, text: string) => Promise<{ fromStory: Rendered; fromText: Rendered }>;
  }
}

const files = import.meta.glob<Parameters<typeof composeStories>[0]>(
  "../../../stories/**/*.stories.tsx",
  { eager: true },
);
const all = Object.values(files).flatMap((file) =>
  Object.values<ComposedStory>(composeStories(file)),
);

window.renderBoth = async (id, text) => {
  const place = document.querySelector("#root")!;
  const root = createRoot(place);
  flushSync(() => root.render(createElement(all.find((story) => story.id === id)!)));
  // HTML has no seam between two texts, across which a browser does not kern.
  place.normalize();
  const fromStory = await lookAt(place);
  root.unmount();
  place.innerHTML = text;
  return { fromStory, fromText: await lookAt(place) };
};

async function lookAt(place: Element): Promise<Rendered> {
  for (const image of document.images) image.loading = "eager";
  await Promise.allSettled([...document.images].map((image) => image.decode()));
  // React puts a link to what is loaded first into the head, and into a text.
  const elements = [...place.querySelectorAll("*:not(link)")].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const box = [x, y, width, height].map((length) => length.toFixed(1)).join(" ");
    return `${element.tagName.toLowerCase()} ${looksOf(element)} ${box}`;
  });
  return { elements, words: document.body.innerText };
}

/** What a style sheet asks of an element, and what a visitor has written or chosen in it. */
function looksOf(element: Element): string {
  const attributes = [...element.attributes]
    .filter(({ name }) => /^(class|dir|lang|hidden|disabled|data-cui-.*)$/.test(name))
    .map(({ name, value }) => `${name}="${value}"`)
    .sort();
  const { checked, type, value } = element as HTMLInputElement;
  const isSeen = typeof value === "string" && type !== "hidden";
  return [...attributes, checked && "checked", isSeen && value].filter(Boolean).join(" ");
}
