import { composeStories } from "@storybook/react-vite";
import { createElement } from "react";
import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import type { ComposedStory } from "../../support/stories";

declare global {
  interface Window {
    /** Renders a story in the page, as Storybook's canvas does. */
    showLive: (id: string) => void;
  }
}

const files = import.meta.glob<Parameters<typeof composeStories>[0]>(
  "../../../stories/**/*.stories.tsx",
  { eager: true },
);
const all = Object.values(files).flatMap((file) =>
  Object.values<ComposedStory>(composeStories(file)),
);

let root: Root | undefined;

window.showLive = (id) => {
  root?.unmount();
  const place = document.querySelector("#root")!;
  root = createRoot(place);
  flushSync(() => root!.render(createElement(all.find((story) => story.id === id)!)));
  // HTML has no seam between two texts, across which a browser does not kern.
  place.normalize();
};
