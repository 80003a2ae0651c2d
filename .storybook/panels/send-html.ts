import type { Decorator } from "@storybook/react-vite";
import { createElement } from "react";
import { addons } from "storybook/preview-api";
import { htmlEvent, type SentHtml } from "./event";
import { storyHtml } from "./story-html";

/** Sends the story's HTML to the tabs HTML and JSON-LD. The first decorator: it sees the story alone. */
export const sendHtml: Decorator = (Story, { id, viewMode }) => {
  const story = createElement(Story);
  if (viewMode === "docs") return story;
  // Not in an effect, of which the toolbar "JavaScript off" leaves none.
  addons.getChannel().emit(htmlEvent, { storyId: id, ...storyHtml(story) } satisfies SentHtml);
  return story;
};
